/** Institution types of which the catalogue expects a child-protection specialist; a test compares. */
export const expectingSpecialist: ReadonlySet<string> = new Set([
  'KITA',
  'FAMILY_CENTRE',
  'SPECIAL_NEEDS_KITA',
  'CHILD_MINDER',
  'JOINT_CHILD_MINDING',
  'CHILD_MINDING_SERVICE',
  'RESIDENTIAL_CARE',
  'DAY_GROUP',
  'EMERGENCY_CARE',
  'FAMILY_SUPPORT_SERVICE',
  'CHILD_PROTECTION_CENTRE',
  'FAMILY_EDUCATION_CENTRE',
  'SPECIALIST_SERVICE',
  'YOUTH_CENTRE',
  'MOBILE_YOUTH_WORK',
  'YOUTH_SOCIAL_WORK',
  'EDUCATIONAL_COUNSELLING',
])

/** Institution types that need a Schutzkonzept by statute; a test compares with the catalogue. */
export const needingConcept: ReadonlySet<string> = new Set([
  'KITA',
  'FAMILY_CENTRE',
  'SPECIAL_NEEDS_KITA',
  'RESIDENTIAL_CARE',
  'DAY_GROUP',
  'EMERGENCY_CARE',
  'PRIMARY_SCHOOL',
  'HAUPTSCHULE',
  'REALSCHULE',
  'SEKUNDARSCHULE',
  'COMPREHENSIVE_SCHOOL',
  'GYMNASIUM',
  'SPECIAL_NEEDS_SCHOOL',
  'VOCATIONAL_COLLEGE',
  'YOUTH_CENTRE',
  'MOBILE_YOUTH_WORK',
  'YOUTH_SOCIAL_WORK',
  'YOUTH_ASSOCIATION',
  'EARLY_INTERVENTION_CENTRE',
  'INTEGRATION_SERVICE',
])

export const dayCareTypes: ReadonlySet<string> = new Set(['KITA', 'FAMILY_CENTRE', 'SPECIAL_NEEDS_KITA'])
