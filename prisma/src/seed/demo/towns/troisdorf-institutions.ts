import type { MassFacts, NamedInstitution } from '../town.ts'
import { at, person } from './notation.ts'

/** The kick-off was on 20 February 2024; these had somebody by then. */
const kickOff = '2024-02-20'

/** Public bodies and other institutions that the town's facts name; all persons are invented. */
export const troisdorfNamed: readonly NamedInstitution[] = [
  at('jugendamt', 'Jugendamt Troisdorf', 'YOUTH_OFFICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Ulrike Volkmann', 'Amtsleitung'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-mitte', 'ASD Team Mitte', 'GENERAL_SOCIAL_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Kemal Arslan', 'Teamleitung'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-sued', 'ASD Team Süd', 'GENERAL_SOCIAL_SERVICE', 'Sieglar', 'stadt', {
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('asd-west', 'ASD Team Spich', 'GENERAL_SOCIAL_SERVICE', 'Spich', 'stadt', { isContactedInDanger: true }),
  at('pkd', 'Pflegekinderdienst Troisdorf', 'FOSTER_CARE_SERVICE', 'Troisdorf-Mitte', 'stadt'),
  at('vormundschaft', 'Vormundschaften', 'GUARDIANSHIP_OFFICE', 'Troisdorf-Mitte', 'stadt'),
  at('schulsozialarbeit', 'Schulsozialarbeit Troisdorf', 'SCHOOL_SOCIAL_WORK', 'Troisdorf-Mitte', 'stadt', {
    ownSince: '2024-03-05',
    deputy: true,
  }),
  at('polizei', 'Polizeiwache Troisdorf', 'POLICE', 'Troisdorf-Mitte', 'land', {
    person: person('Torsten Heuser', 'Leitung Bezirksdienst'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('opferschutz', 'Opferschutz der Kreispolizeibehörde', 'POLICE', 'überörtlich', 'land', { ownSince: '2024-04-11' }),
  at('ordnungsamt', 'Ordnungsamt Troisdorf', 'PUBLIC_ORDER_OFFICE', 'Troisdorf-Mitte', 'stadt', {
    isContactedInDanger: true,
  }),
  at('familiengericht', 'Amtsgericht Siegburg, Familiengericht', 'FAMILY_COURT', 'überörtlich', 'land', {
    person: person('Verena Strauch', 'Familienrichterin'),
    ownSince: '2024-05-14',
  }),
  at('staatsanwaltschaft', 'Staatsanwaltschaft Bonn', 'PROSECUTION', 'überörtlich', 'land'),
  at('gesundheitsamt', 'Gesundheitsamt Rhein-Sieg-Kreis', 'HEALTH_OFFICE', 'überörtlich', 'kreis', {
    person: person('Barbara Thiele', 'Amtsärztin', 'Dr.'),
    ownSince: kickOff,
    deputy: true,
  }),
  at('kjgd', 'Kinder- und Jugendgesundheitsdienst', 'CHILD_HEALTH_SERVICE', 'überörtlich', 'kreis'),
  at(
    'erziehungsberatung',
    'Erziehungs- und Familienberatung Troisdorf',
    'EDUCATIONAL_COUNSELLING',
    'Troisdorf-Mitte',
    'kreis',
    { person: person('Paula Gerlach', 'Leitung'), ownSince: kickOff, deputy: true },
  ),
  at('schulpsychologie', 'Schulpsychologischer Dienst', 'SCHOOL_PSYCHOLOGY', 'überörtlich', 'kreis'),
  at('suchthilfe', 'Suchtberatung Siegaue', 'ADDICTION_COUNSELLING', 'Troisdorf-West', 'suchthilfe', { deputy: true }),
  at(
    'schwangerschaft',
    'Schwangerschaftsberatung Siegaue',
    'PREGNANCY_COUNSELLING_CENTRE',
    'Troisdorf-Mitte',
    'hedwig',
  ),
  at(
    'fachberatung-sg',
    'Fachberatung gegen sexualisierte Gewalt',
    'SEXUALISED_VIOLENCE_COUNSELLING',
    'Troisdorf-Mitte',
    'gewaltschutz',
    { ownSince: '2024-03-19', deputy: true },
  ),
  at('kinderschutzbund', 'Kinderschutzbund Troisdorf', 'CHILD_PROTECTION_CENTRE', 'Oberlar', 'dksb', {
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa', 'Fachstelle Kinderschutz', 'SPECIALIST_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    person: person('Gesa Wichmann', 'Koordination'),
    ownSince: kickOff,
    deputy: true,
    isContactedInDanger: true,
  }),
  at('insofa-pool', 'InsoFa-Pool Siegaue', 'SPECIALIST_SERVICE', 'Sieglar', 'jugendhilfe', {
    person: person('Olaf Brinkmann', 'Koordination'),
    ownSince: '2024-04-23',
  }),
  at('fruehe-hilfen', 'Netzwerk Frühe Hilfen Troisdorf', 'EARLY_HELP_NETWORK', 'Troisdorf-Mitte', 'stadt', {
    person: person('Jana Kubiak', 'Netzwerkkoordination'),
    ownSince: kickOff,
    deputy: true,
  }),
  at('familienhebammen', 'Familienhebammen Troisdorf', 'EARLY_HELP_SERVICE', 'Troisdorf-Mitte', 'stadt'),
  at('babybesuche', 'Babybegrüßung', 'EARLY_HELP_SERVICE', 'Oberlar', 'dksb'),
  at(
    'eingliederung-kreis',
    'Rhein-Sieg-Kreis, Eingliederungshilfe',
    'INTEGRATION_ASSISTANCE_OFFICE',
    'überörtlich',
    'kreis',
    { ownSince: '2024-06-04' },
  ),
  at('jobcenter', 'Jobcenter, Standort Troisdorf', 'JOBCENTRE', 'Troisdorf-Mitte', 'kreis'),
  at('klinik', 'Krankenhaus St. Agatha, Kinderschutzgruppe', 'HOSPITAL', 'Sieglar', 'klinik', {
    ownSince: '2024-05-28',
    isContactedInDanger: true,
  }),
  at('kinderklinik', 'Kinderklinik Siegaue', 'CHILDRENS_HOSPITAL', 'überörtlich', 'klinik'),
  at('frauenhaus', 'Frauenhaus Siegaue', 'WOMENS_SHELTER', 'überörtlich', 'gewaltschutz'),
  at('frauenzentrum', 'Frauenberatung Troisdorf', 'VIOLENCE_COUNSELLING', 'Troisdorf-Mitte', 'gewaltschutz', {
    deputy: true,
  }),
  at('tagespflege', 'Fachberatung Kindertagespflege', 'CHILD_MINDING_SERVICE', 'Troisdorf-Mitte', 'stadt', {
    ownSince: kickOff,
    deputy: true,
  }),
  at('familienbildung', 'Familienbildung Siegaue', 'FAMILY_EDUCATION_CENTRE', 'Troisdorf-Mitte', 'kath'),
  at('hebamme-otten', 'Hebamme Wiebke Otten', 'MIDWIFE', 'Spich', '', {
    person: person('Wiebke Otten', 'Hebamme'),
    ownSince: '2024-04-02',
  }),
  at('kinderarzt-gabriel', 'Kinderarztpraxis Dr. Gabriel', 'PAEDIATRIC_PRACTICE', 'Troisdorf-Mitte', '', {
    person: person('Nasrin Gabriel', 'Kinder- und Jugendärztin', 'Dr.'),
    ownSince: '2024-03-12',
  }),
]

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
