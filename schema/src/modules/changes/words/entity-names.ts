import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { noun } from '../../../change/model-nouns.ts'
import { isTenantModel } from '../../../change/model-shape.ts'
import type { TenantModel } from '../../../change/tenant-models.ts'

const english: Readonly<Record<TenantModel, string>> = {
  Municipality: 'Municipality',
  District: 'District',
  NetworkSettings: 'Thresholds',
  StatuteChoice: 'Statute',
  CoordinationOffice: 'Coordination office',
  Coordinator: 'Coordinator',
  ProfessionalGroup: 'Professional group',
  TypeMembership: 'Group of an institution type',
  Carrier: 'Carrier',
  Institution: 'Institution',
  InstitutionProfile: 'Type, carrier and district',
  ProtectionConcept: 'Protection concept',
  Agreement: 'Agreement',
  Person: 'Professional',
  Affiliation: 'Affiliation',
  Notice: 'Notice under Art. 14 GDPR',
  Consent: 'Consent',
  Qualification: 'Certificate',
  MultiplierRole: 'Multiplier role',
  RoleScope: 'Scope of a role',
  RoleHolder: 'Holder of a role',
  ContactTopic: 'Topic',
  ContactTopicPerson: 'Contact for a topic',
  SteeringGroup: 'Steering group',
  SteeringGroupMember: 'Member of a steering group',
  SpecialistPool: 'Pool of specialists',
  PoolMember: 'Member of a pool',
  SpecialistAssignment: 'Specialist of an institution',
  CooperationLink: 'Cooperation',
  Guideline: 'Guideline',
  GuidelineVersion: 'Version of a guideline',
  Confirmation: 'Confirmation',
  ReportingPath: 'Reporting path',
  ReportingStep: 'Step of a reporting path',
  Meeting: 'Meeting',
  Invitation: 'Invitation',
  Training: 'Training',
  Enrolment: 'Enrolment',
  TrainingNeed: 'Training need',
  Concern: 'Concern',
  Bulletin: 'Bulletin',
  BulletinReceipt: 'Carried bulletin',
}

/** What a reader calls a row of that kind; a kind that a later version no longer has keeps its own name. */
export function entityName(entity: string): Label {
  if (isTenantModel(entity)) return { de: noun(entity), en: english[entity] }
  return entity === 'Network' ? { de: 'Netzwerk', en: 'Network' } : { de: entity, en: entity }
}
