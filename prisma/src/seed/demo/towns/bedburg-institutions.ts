import type { MassFacts, NamedInstitution } from '../town.ts'
import { at, person } from './notation.ts'

/** Public bodies and other institutions that the town's facts name; all persons are invented. */
export const bedburgNamed: readonly NamedInstitution[] = [
  at('jugendamt', 'Jugendamt Bedburg', 'YOUTH_OFFICE', 'Bedburg', 'stadt', {
    person: person('Angelika Pieper', 'Fachdienstleitung'),
    ownSince: '2024-01-22',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd', 'ASD Bedburg', 'GENERAL_SOCIAL_SERVICE', 'Bedburg', 'stadt', {
    person: person('Cem Yavuz', 'Teamleitung'),
    ownSince: '2024-01-22',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('bereitschaft', 'Rufbereitschaft des Jugendamtes', 'GENERAL_SOCIAL_SERVICE', 'Bedburg', 'stadt', {
    isContactedInDanger: true,
  }),
  at('pkd', 'Pflegekinderdienst Bedburg', 'FOSTER_CARE_SERVICE', 'Bedburg', 'stadt'),
  at('schulsozialarbeit', 'Schulsozialarbeit Bedburg', 'SCHOOL_SOCIAL_WORK', 'Bedburg', 'stadt', {
    ownSince: '2024-09-02',
  }),
  at('polizei', 'Polizeiwache Bergheim, Bezirksdienst Bedburg', 'POLICE', 'Bedburg', 'land', {
    person: person('Ralf Esser', 'Bezirksdienst'),
    ownSince: '2024-03-06',
    isContactedInDanger: true,
  }),
  at('opferschutz', 'Opferschutz der Kreispolizeibehörde', 'POLICE', 'überörtlich', 'land', { withoutOwn: true }),
  at('ordnungsamt', 'Ordnungsamt Bedburg', 'PUBLIC_ORDER_OFFICE', 'Bedburg', 'stadt', {
    ownSince: '2024-03-06',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('familiengericht', 'Amtsgericht Bergheim, Familiengericht', 'FAMILY_COURT', 'überörtlich', 'land', {
    person: person('Dorothea Marx', 'Familienrichterin'),
    ownSince: '2025-02-19',
  }),
  at('gesundheitsamt', 'Gesundheitsamt Rhein-Erft-Kreis', 'HEALTH_OFFICE', 'überörtlich', 'kreis', {
    person: person('Lorenz Hecker', 'Amtsarzt', 'Dr.'),
    ownSince: '2024-04-17',
    isContactedInDanger: true,
  }),
  at('kjgd', 'Kinder- und Jugendgesundheitsdienst', 'CHILD_HEALTH_SERVICE', 'überörtlich', 'kreis'),
  at('erziehungsberatung', 'Erziehungsberatung Erfttal', 'EDUCATIONAL_COUNSELLING', 'Bedburg', 'diakonie', {
    ownSince: '2024-01-22',
    deputy: true,
  }),
  at('suchtberatung', 'Suchtberatung Erfttal', 'ADDICTION_COUNSELLING', 'Kaster', 'sozialwerk'),
  at('schwangerschaft', 'Schwangerschaftsberatung Erfttal', 'PREGNANCY_COUNSELLING_CENTRE', 'Bedburg', 'sozialwerk', {
    ownSince: '2025-05-12',
  }),
  at('schulpsychologie', 'Schulpsychologischer Dienst', 'SCHOOL_PSYCHOLOGY', 'überörtlich', 'kreis', {
    withoutOwn: true,
  }),
  at('insofa', 'Fachberatung Kinderschutz Bedburg', 'SPECIALIST_SERVICE', 'Bedburg', 'stadt', {
    person: person('Ilka Drescher', 'Koordination'),
    ownSince: '2024-02-14',
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa-erft', 'InsoFa-Dienst Erfttal', 'SPECIALIST_SERVICE', 'Kaster', 'jugendhilfe'),
  at('fruehe-hilfen', 'Netzwerk Frühe Hilfen Bedburg', 'EARLY_HELP_NETWORK', 'Bedburg', 'stadt', {
    person: person('Wanda Klemm', 'Netzwerkkoordination'),
    ownSince: '2024-01-22',
    deputy: true,
  }),
  at('familienbesuche', 'Familienbesuchsdienst', 'EARLY_HELP_SERVICE', 'Kaster', 'diakonie'),
  at('eingliederung', 'Frühförderung Erftblick', 'EARLY_INTERVENTION_CENTRE', 'Lipp', 'sozialwerk', {
    withoutOwn: true,
  }),
  at('schulbegleitung', 'Schulbegleitung Erfttal', 'INTEGRATION_SERVICE', 'Kaster', 'sozialwerk', { withoutOwn: true }),
  at('tagespflege', 'Fachberatung Kindertagespflege', 'CHILD_MINDING_SERVICE', 'Bedburg', 'stadt', {
    person: person('Silke Backes', 'Fachberatung'),
    withoutOwn: true,
  }),
  at('kinderarzt', 'Kinderarztpraxis Dr. Conrad', 'PAEDIATRIC_PRACTICE', 'Bedburg', '', {
    person: person('Tariq Conrad', 'Kinder- und Jugendarzt', 'Dr.'),
    withoutOwn: true,
  }),
  at('musikschule', 'Musikschule Bedburg', 'LEISURE_EDUCATION', 'Bedburg', 'stadt', { ownSince: '2025-10-08' }),
  at('buecherei', 'Stadtbücherei', 'LEISURE_EDUCATION', 'Bedburg', 'stadt'),
]

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
