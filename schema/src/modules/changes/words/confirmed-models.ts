import type { ConfirmedEntity } from '@schutznetz/domain/model/records/cooperation.ts'
import type { TenantModel } from '../../../change/tenant-models.ts'

/** The model behind what a confirmation confirms. */
export const confirmedModels: Readonly<Record<string, TenantModel | undefined>> = {
  INSTITUTION: 'Institution',
  AFFILIATION: 'Affiliation',
  ROLE_HOLDER: 'RoleHolder',
  COOPERATION_LINK: 'CooperationLink',
  COORDINATION_OFFICE: 'CoordinationOffice',
  REPORTING_STEP: 'ReportingStep',
} satisfies Record<ConfirmedEntity, TenantModel>
