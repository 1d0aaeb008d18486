import type { MassFacts } from '../../town.ts'

/** What the generator adds, by type. */
export const bedburgMass: readonly MassFacts[] = [
  {
    type: 'PRIMARY_SCHOOL',
    count: 4,
    carriers: [['stadt', 1]],
    names: [
      ['Grundschule Am Erftbogen', 'Bedburg'],
      ['Grundschule Mühlenkamp', 'Kaster'],
      ['Grundschule Feldblume', 'Kirchherten'],
      ['Kath. Grundschule St. Wendelin', 'Kirdorf'],
    ],
  },
  { type: 'REALSCHULE', count: 1, carriers: [['stadt', 1]], names: [['Realschule Erftaue', 'Bedburg']] },
  { type: 'GYMNASIUM', count: 1, carriers: [['stadt', 1]], names: [['Gymnasium Schlossgarten', 'Bedburg']] },
  { type: 'SPECIAL_NEEDS_SCHOOL', count: 1, carriers: [['kreis', 1]], names: [['Förderschule Erftwiesen', 'Bedburg']] },
  {
    type: 'ALL_DAY_SCHOOL',
    count: 3,
    carriers: [
      ['diakonie', 1],
      ['stadt', 2],
    ],
    names: [
      ['OGS Am Erftbogen', 'Bedburg'],
      ['OGS Mühlenkamp', 'Kaster'],
      ['OGS Feldblume', 'Kirchherten'],
    ],
  },
  {
    type: 'KITA',
    count: 13,
    carriers: [
      ['stadt', 6],
      ['kath', 4],
      ['ev', 1],
      ['eltern', 2],
    ],
  },
  {
    type: 'FAMILY_CENTRE',
    count: 4,
    carriers: [
      ['stadt', 2],
      ['kath', 1],
    ],
  },
  { type: 'RESIDENTIAL_CARE', count: 3, carriers: [['jugendhilfe', 1]] },
  {
    type: 'FAMILY_SUPPORT_SERVICE',
    count: 4,
    carriers: [
      ['jugendhilfe', 2],
      ['diakonie', 1],
      ['sozialwerk', 1],
    ],
  },
  { type: 'PAEDIATRIC_PRACTICE', count: 1 },
  { type: 'GENERAL_PRACTICE', count: 7 },
  { type: 'GYNAECOLOGICAL_PRACTICE', count: 1 },
  { type: 'DENTAL_PRACTICE', count: 4 },
  { type: 'MIDWIFE', count: 4 },
  { type: 'THERAPY_PRACTICE', count: 3 },
  { type: 'PSYCHOTHERAPY_PRACTICE', count: 2 },
  { type: 'SOCIAL_COUNSELLING', count: 1, carriers: [['sozialwerk', 1]] },
  { type: 'CHILD_MINDER', count: 10 },
  { type: 'JOINT_CHILD_MINDING', count: 2 },
  { type: 'SPORTS_CLUB', count: 13 },
  { type: 'PARISH', count: 8 },
  { type: 'YOUTH_CENTRE', count: 3, carriers: [['stadt', 1]] },
  { type: 'YOUTH_ASSOCIATION', count: 4 },
  { type: 'LEISURE_EDUCATION', count: 2, isUntyped: true },
]
