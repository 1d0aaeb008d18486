import type {
  ConfirmationRecord,
  CooperationLinkRecord,
  GuidelineRecord,
  GuidelineVersionRecord,
} from '@schutznetz/domain/model/records/cooperation.ts'
import { table } from './table.ts'

export const cooperationTables = {
  cooperationLinks: table<CooperationLinkRecord>('cooperation_link', {
    id: true,
    sourceId: true,
    targetId: true,
    kind: true,
    frequency: true,
    description: true,
    version: true,
    validFrom: true,
    validTo: true,
  }),
  guidelines: table<GuidelineRecord>('guideline', { id: true, title: true, topic: true, version: true }),
  guidelineVersions: table<GuidelineVersionRecord>('guideline_version', {
    id: true,
    guidelineId: true,
    number: true,
    approvedBy: true,
    approvedOn: true,
    reviewDue: true,
    url: true,
    version: true,
    validFrom: true,
    validTo: true,
  }),
  confirmations: table<ConfirmationRecord>('confirmation', {
    id: true,
    entity: true,
    entityId: true,
    field: true,
    side: true,
    confirmedOn: true,
    confirmedBy: true,
  }),
}
