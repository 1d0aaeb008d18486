import type { MassFacts } from '../../town.ts'

const schools: readonly MassFacts[] = [
  {
    type: 'PRIMARY_SCHOOL',
    count: 13,
    carriers: [['stadt', 1]],
    names: [
      ['Grundschule Heidepfad', 'Altenrath'],
      ['Grundschule Auenland', 'Bergheim'],
      ['Grundschule Kastanienhof', 'Eschmar'],
      ['Grundschule Hüttenpark', 'Friedrich-Wilhelms-Hütte'],
      ['Grundschule Am Kreuzweg', 'Kriegsdorf'],
      ['Grundschule Fischerweg', 'Müllekoven'],
      ['Grundschule Lindenbogen', 'Oberlar'],
      ['Grundschule Seeblick', 'Rotter See'],
      ['Kath. Grundschule St. Hedwig', 'Sieglar'],
      ['Grundschule Rathausgarten', 'Spich'],
      ['Grundschule Waldpromenade', 'Troisdorf-Mitte'],
      ['Ev. Grundschule Emmaus', 'Troisdorf-Mitte'],
      ['Grundschule Westring', 'Troisdorf-West'],
    ],
  },
  {
    type: 'REALSCHULE',
    count: 2,
    carriers: [['stadt', 1]],
    names: [
      ['Realschule Heimbach', 'Troisdorf-Mitte'],
      ['Realschule Am Sonnenrain', 'Sieglar'],
    ],
  },
  { type: 'SEKUNDARSCHULE', count: 1, carriers: [['stadt', 1]], names: [['Sekundarschule Bogenstraße', 'Sieglar']] },
  {
    type: 'COMPREHENSIVE_SCHOOL',
    count: 1,
    carriers: [['stadt', 1]],
    names: [['Gesamtschule Siegaue', 'Troisdorf-West']],
  },
  {
    type: 'GYMNASIUM',
    count: 2,
    carriers: [['stadt', 1]],
    names: [
      ['Gymnasium Burgallee', 'Troisdorf-Mitte'],
      ['Gymnasium Am Heckenpfad', 'Sieglar'],
    ],
  },
  {
    type: 'SPECIAL_NEEDS_SCHOOL',
    count: 1,
    carriers: [['kreis', 1]],
    names: [['Förderschule Rotkehlchen', 'Sieglar']],
  },
  { type: 'VOCATIONAL_COLLEGE', count: 1, carriers: [['kreis', 1]], names: [['Berufskolleg Siegaue', 'Sieglar']] },
  {
    type: 'ALL_DAY_SCHOOL',
    count: 7,
    carriers: [
      ['jugendhilfe', 3],
      ['dksb', 1],
      ['buergerwerk', 2],
    ],
    names: [
      ['OGS Auenland', 'Bergheim'],
      ['OGS Hüttenpark', 'Friedrich-Wilhelms-Hütte'],
      ['OGS Lindenbogen', 'Oberlar'],
      ['OGS Seeblick', 'Rotter See'],
      ['OGS Rathausgarten', 'Spich'],
      ['OGS Waldpromenade', 'Troisdorf-Mitte'],
      ['OGS Westring', 'Troisdorf-West'],
    ],
  },
]

/** What the generator adds, by type. */
export const troisdorfMass: readonly MassFacts[] = [
  ...schools,
  {
    type: 'KITA',
    count: 43,
    carriers: [
      ['stadt', 17],
      ['kath', 9],
      ['ev', 5],
      ['buergerwerk', 5],
      ['eltern', 4],
      ['kinderwelt', 3],
    ],
  },
  {
    type: 'FAMILY_CENTRE',
    count: 10,
    carriers: [
      ['stadt', 5],
      ['kath', 2],
      ['ev', 1],
      ['buergerwerk', 2],
    ],
  },
  { type: 'SPECIAL_NEEDS_KITA', count: 1, carriers: [['teilhabe', 1]] },
  {
    type: 'RESIDENTIAL_CARE',
    count: 6,
    carriers: [
      ['jugendhilfe', 3],
      ['hof', 2],
    ],
  },
  { type: 'DAY_GROUP', count: 2, carriers: [['jugendhilfe', 1]] },
  { type: 'EMERGENCY_CARE', count: 1, carriers: [['hof', 1]] },
  {
    type: 'FAMILY_SUPPORT_SERVICE',
    count: 7,
    carriers: [
      ['jugendhilfe', 2],
      ['hedwig', 2],
      ['buergerwerk', 1],
      ['dksb', 1],
    ],
  },
  { type: 'PAEDIATRIC_PRACTICE', count: 6 },
  { type: 'GENERAL_PRACTICE', count: 19 },
  { type: 'GYNAECOLOGICAL_PRACTICE', count: 5 },
  { type: 'DENTAL_PRACTICE', count: 13 },
  { type: 'MIDWIFE', count: 12 },
  { type: 'THERAPY_PRACTICE', count: 11 },
  { type: 'PSYCHOTHERAPY_PRACTICE', count: 9 },
  {
    type: 'SOCIAL_COUNSELLING',
    count: 4,
    carriers: [
      ['hedwig', 2],
      ['buergerwerk', 1],
    ],
  },
  {
    type: 'INTEGRATION_SERVICE',
    count: 4,
    carriers: [
      ['teilhabe', 2],
      ['buergerwerk', 1],
    ],
  },
  { type: 'EARLY_INTERVENTION_CENTRE', count: 1, carriers: [['teilhabe', 1]] },
  { type: 'CHILD_MINDER', count: 33 },
  { type: 'JOINT_CHILD_MINDING', count: 7 },
  { type: 'SPORTS_CLUB', count: 42 },
  { type: 'PARISH', count: 25 },
  {
    type: 'YOUTH_CENTRE',
    count: 8,
    carriers: [
      ['stadt', 4],
      ['ev', 1],
      ['jugendhilfe', 2],
    ],
  },
  { type: 'MOBILE_YOUTH_WORK', count: 1, carriers: [['stadt', 1]] },
  { type: 'YOUTH_ASSOCIATION', count: 7 },
  { type: 'LEISURE_EDUCATION', count: 4, carriers: [['stadt', 1]] },
]
