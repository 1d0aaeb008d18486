import type { MassFacts } from '../../town.ts'

const schools: readonly MassFacts[] = [
  {
    type: 'PRIMARY_SCHOOL',
    count: 13,
    carriers: [['stadt', 1]],
    names: [
      ['Grundschule Ostpark', 'Ost'],
      ['Grundschule Am Angerbogen', 'Mitte'],
      ['Grundschule Mühlengraben', 'Mitte'],
      ['Kath. Grundschule St. Otilia', 'Mitte'],
      ['Grundschule Kirschgarten', 'West'],
      ['Grundschule Sperberweg', 'West'],
      ['Grundschule Ziegeleifeld', 'Tiefenbroich'],
      ['Grundschule Haselkamp', 'Lintorf'],
      ['Ev. Grundschule Lukas', 'Lintorf'],
      ['Grundschule Am Hellen Berg', 'Hösel'],
      ['Grundschule Dorfanger', 'Homberg'],
      ['Grundschule Kornblume', 'Breitscheid'],
      ['Grundschule Erlengrund', 'Ost'],
    ],
  },
  { type: 'HAUPTSCHULE', count: 1, carriers: [['stadt', 1]], names: [['Hauptschule Gerberplatz', 'Mitte']] },
  {
    type: 'REALSCHULE',
    count: 2,
    carriers: [['stadt', 1]],
    names: [
      ['Realschule Feldmark', 'West'],
      ['Realschule Buchenhof', 'Lintorf'],
    ],
  },
  { type: 'COMPREHENSIVE_SCHOOL', count: 1, carriers: [['stadt', 1]], names: [['Gesamtschule Angerland', 'West']] },
  {
    type: 'GYMNASIUM',
    count: 4,
    carriers: [['stadt', 1]],
    names: [
      ['Gymnasium Am Stadtgraben', 'Mitte'],
      ['Gymnasium Obstwiese', 'Ost'],
      ['Gymnasium Promenade', 'Mitte'],
      ['Gymnasium Waldrand', 'Lintorf'],
    ],
  },
  {
    type: 'SPECIAL_NEEDS_SCHOOL',
    count: 2,
    carriers: [['kreis', 1]],
    names: [
      ['Förderschule Brückenschlag', 'West'],
      ['Förderschule Am Brunnenfeld', 'Mitte'],
    ],
  },
  { type: 'VOCATIONAL_COLLEGE', count: 1, carriers: [['kreis', 1]], names: [['Berufskolleg Angerbogen', 'Mitte']] },
  {
    type: 'ALL_DAY_SCHOOL',
    count: 6,
    carriers: [
      ['familienwerk', 3],
      ['diakonie', 2],
      ['dksb', 1],
    ],
    names: [
      ['OGS Ostpark', 'Ost'],
      ['OGS Mühlengraben', 'Mitte'],
      ['OGS Sperberweg', 'West'],
      ['OGS Haselkamp', 'Lintorf'],
      ['OGS Ziegeleifeld', 'Tiefenbroich'],
      ['OGS Am Hellen Berg', 'Hösel'],
    ],
  },
]

/** What the generator adds, by type. */
export const ratingenMass: readonly MassFacts[] = [
  ...schools,
  {
    type: 'KITA',
    count: 50,
    carriers: [
      ['stadt', 21],
      ['kath', 7],
      ['ev', 6],
      ['familienwerk', 6],
      ['eltern', 5],
      ['waldkinder', 2],
      ['bunte-welt', 4],
    ],
  },
  {
    type: 'FAMILY_CENTRE',
    count: 10,
    carriers: [
      ['stadt', 5],
      ['kath', 2],
      ['ev', 2],
      ['familienwerk', 1],
    ],
  },
  { type: 'SPECIAL_NEEDS_KITA', count: 2, carriers: [['lebenshilfe', 1]] },
  {
    type: 'RESIDENTIAL_CARE',
    count: 7,
    carriers: [
      ['haus-linde', 3],
      ['perspektive', 2],
      ['sozialwerk', 2],
    ],
  },
  {
    type: 'DAY_GROUP',
    count: 3,
    carriers: [
      ['sozialwerk', 1],
      ['diakonie', 1],
    ],
  },
  { type: 'EMERGENCY_CARE', count: 1, carriers: [['haus-linde', 1]] },
  {
    type: 'FAMILY_SUPPORT_SERVICE',
    count: 8,
    carriers: [
      ['perspektive', 2],
      ['sozialwerk', 2],
      ['lebenswege', 2],
      ['familienwerk', 2],
      ['skf', 1],
    ],
  },
  { type: 'PAEDIATRIC_PRACTICE', count: 8 },
  { type: 'GENERAL_PRACTICE', count: 22 },
  { type: 'GYNAECOLOGICAL_PRACTICE', count: 6 },
  { type: 'DENTAL_PRACTICE', count: 15 },
  { type: 'MIDWIFE', count: 13 },
  { type: 'THERAPY_PRACTICE', count: 11 },
  { type: 'PSYCHOTHERAPY_PRACTICE', count: 11 },
  {
    type: 'SOCIAL_COUNSELLING',
    count: 5,
    carriers: [
      ['diakonie', 2],
      ['skf', 1],
      ['sozialwerk', 1],
    ],
  },
  {
    type: 'INTEGRATION_SERVICE',
    count: 5,
    carriers: [
      ['lebenswege', 2],
      ['lebenshilfe', 1],
      ['perspektive', 1],
    ],
  },
  { type: 'CHILD_MINDER', count: 36 },
  { type: 'JOINT_CHILD_MINDING', count: 8 },
  { type: 'SPORTS_CLUB', count: 47 },
  { type: 'PARISH', count: 25 },
  {
    type: 'YOUTH_CENTRE',
    count: 8,
    carriers: [
      ['stadt', 4],
      ['ev', 1],
      ['kath', 1],
      ['sozialwerk', 1],
    ],
  },
  { type: 'MOBILE_YOUTH_WORK', count: 1, carriers: [['stadt', 1]] },
  { type: 'YOUTH_ASSOCIATION', count: 8 },
  { type: 'LEISURE_EDUCATION', count: 4, carriers: [['stadt', 1]] },
]
