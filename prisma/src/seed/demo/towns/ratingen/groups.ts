import type { GroupFacts } from '../../town.ts'

/** Named before the first Netzwerktreffen. */
const first = '2023-10-19'

/** Who speaks for which professional group, and how many institutions have a mandate of their own. */
export const ratingenGroups: readonly GroupFacts[] = [
  {
    key: 'YOUTH_OFFICE',
    own: 0.8,
    deputies: 0.8,
    roles: [{ title: 'Jugendamt', home: 'kindertagesbetreuung', since: 26, deputy: true }],
  },
  {
    key: 'DAY_CARE',
    own: 0.5,
    deputies: 0.6,
    roles: [
      { title: 'Kitas der Stadt', home: 'kindertagesbetreuung', since: first, carriers: ['stadt'], deputy: true },
      { title: 'Kath. Kitas', since: 27, carriers: ['kath'], deputy: true, changedBefore: 8 },
      { title: 'Ev. Kitas', since: 15, carriers: ['ev'] },
      {
        title: 'Kitas Lintorf, Breitscheid',
        since: 9,
        districts: ['Lintorf', 'Breitscheid'],
        atMost: 9,
        deputy: true,
      },
      { title: 'Kitas Familienwerk', since: 30, carriers: ['familienwerk'], deputy: true },
      { title: 'Elterninitiativen', since: 28, carriers: ['eltern', 'waldkinder'], vacantFor: 4 },
    ],
  },
  {
    key: 'YOUTH_WELFARE_CARRIERS',
    own: 0.55,
    deputies: 0.65,
    roles: [
      {
        title: 'Ambulante Hilfen',
        home: 'diakonie-ambulant',
        since: 31,
        types: ['FAMILY_SUPPORT_SERVICE', 'DAY_GROUP'],
        deputy: true,
      },
      { title: 'Stationäre Hilfen', since: 16, types: ['RESIDENTIAL_CARE'], atMost: 5 },
    ],
  },
  {
    key: 'SPECIALISTS',
    own: 0.75,
    deputies: 0.7,
    roles: [{ title: 'Kinderschutzfachkräfte', home: 'pool-stadt', since: 24, deputy: true }],
  },
  {
    key: 'HEALTH_PROFESSIONS',
    own: 0.24,
    deputies: 0.25,
    roles: [
      { title: 'Frauenärzt*innen', home: 'gynaekologie', since: first, types: ['GYNAECOLOGICAL_PRACTICE'] },
      { title: 'Kinder- und Jugendärzt*innen', home: 'kinderarzt-voss', since: 29, types: ['PAEDIATRIC_PRACTICE'] },
      { title: 'Hebammen', home: 'hebamme-demir', since: 25, types: ['MIDWIFE'], atMost: 9 },
      { title: 'Zahnärzt*innen', since: 10, types: ['DENTAL_PRACTICE'], atMost: 8, deputy: true },
      {
        title: 'Kinder- und Jugendlichenpsychotherapie',
        since: 8,
        types: ['PSYCHOTHERAPY_PRACTICE'],
        atMost: 8,
        deputy: true,
      },
      {
        title: 'Hausärzt*innen Mitte, Ost',
        since: 7,
        types: ['GENERAL_PRACTICE'],
        districts: ['Mitte', 'Ost'],
        atMost: 6,
        deputy: true,
      },
      { title: 'Logopädie, Ergotherapie', since: 11, types: ['THERAPY_PRACTICE'], atMost: 6, vacantFor: 2 },
    ],
  },
  {
    key: 'COUNSELLING',
    own: 0.7,
    deputies: 0.6,
    roles: [{ title: 'Beratungsstellen', home: 'psychologische-beratung', since: 33, deputy: true, atMost: 10 }],
  },
  {
    key: 'SCHOOLS',
    own: 0.55,
    deputies: 0.65,
    roles: [
      {
        title: 'Schulsozialarbeit',
        home: 'schulsozialarbeit',
        since: first,
        types: ['SCHOOL_SOCIAL_WORK', 'HAUPTSCHULE', 'REALSCHULE', 'COMPREHENSIVE_SCHOOL'],
        deputy: true,
      },
      {
        title: 'Grundschulen',
        since: 23,
        types: ['PRIMARY_SCHOOL'],
        districts: ['Mitte', 'Ost', 'West', 'Tiefenbroich', 'Lintorf'],
        deputy: true,
        changedBefore: 5,
      },
      { title: 'Gymnasien', since: 12, types: ['GYMNASIUM'], deputy: true },
      { title: 'Offener Ganztag', since: 18, types: ['ALL_DAY_SCHOOL'], atMost: 5 },
    ],
  },
  {
    key: 'HEALTH_OFFICE',
    own: 0.9,
    deputies: 0.5,
    roles: [{ title: 'Kinder- und Jugendgesundheit', home: 'gesundheitsamt', since: 28, deputy: true }],
  },
  {
    key: 'POLICE_PUBLIC_ORDER',
    own: 0.6,
    deputies: 0.7,
    roles: [{ title: 'Polizei', home: 'polizei', since: 32, types: ['POLICE'], deputy: true }],
  },
  { key: 'FAMILY_COURT', own: 1, deputies: 0, roles: [] },
  { key: 'PROSECUTION', own: 1, deputies: 0, roles: [] },
  { key: 'GUARDIANS_AD_LITEM', own: 0, deputies: 0, roles: [] },
  {
    key: 'INTEGRATION_ASSISTANCE',
    own: 0.15,
    deputies: 0.3,
    roles: [
      {
        title: 'Eingliederungshilfe',
        home: 'lebenshilfe',
        since: first,
        types: ['INTEGRATION_SERVICE', 'INTEGRATION_ASSISTANCE_OFFICE'],
      },
    ],
  },
  {
    key: 'EARLY_HELP',
    own: 0.75,
    deputies: 0.7,
    roles: [{ title: 'Frühe Hilfen', home: 'fruehe-hilfen', since: 34, deputy: true }],
  },
  {
    key: 'JOBCENTRE',
    own: 0.5,
    deputies: 0.5,
    roles: [{ title: 'Jobcenter', home: 'jobcenter', since: 20, deputy: true }],
  },
  {
    key: 'CLINICS',
    own: 0.6,
    deputies: 0.4,
    roles: [
      { title: 'Kliniken', home: 'klinik', since: 9, types: ['HOSPITAL', 'SOCIAL_PAEDIATRIC_CENTRE'], deputy: true },
    ],
  },
  { key: 'VIOLENCE_PROTECTION', own: 0.7, deputies: 0.5, roles: [] },
  {
    key: 'CHILD_MINDING',
    own: 0.12,
    deputies: 0.3,
    roles: [
      { title: 'Kindertagespflege Mitte, Ost', home: 'tagespflege', since: 30, districts: ['Mitte', 'Ost'] },
      { title: 'Kindertagespflege West, Tiefenbroich', since: 13, districts: ['West', 'Tiefenbroich'], deputy: true },
      {
        title: 'Kindertagespflege Lintorf, Hösel',
        since: 8,
        districts: ['Lintorf', 'Hösel', 'Breitscheid'],
        deputy: true,
      },
      { title: 'Großtagespflege', since: 14, types: ['JOINT_CHILD_MINDING'], deputy: true, changedBefore: 3 },
    ],
  },
  {
    key: 'SPORTS_CLUBS',
    own: 0.16,
    deputies: 0.35,
    roles: [
      { title: 'Sportvereine Mitte, Ost', since: 22, districts: ['Mitte', 'Ost'], atMost: 11 },
      { title: 'Sportvereine Lintorf', since: 10, districts: ['Lintorf'], deputy: true },
      { title: 'Sportvereine West', since: 6, districts: ['West', 'Tiefenbroich'], atMost: 7, deputy: true },
      { title: 'Sportvereine Hösel', since: 26, districts: ['Hösel', 'Eggerscheidt'], vacantFor: 9 },
    ],
  },
  {
    key: 'CHURCHES',
    own: 0.3,
    deputies: 0.5,
    roles: [
      {
        title: 'Gemeinden Ost, Tiefenbroich, Hösel',
        since: 20,
        districts: ['Ost', 'Tiefenbroich', 'Hösel'],
        deputy: true,
      },
      { title: 'Gemeinden Mitte, West, Lintorf', since: 11, districts: ['Mitte', 'West', 'Lintorf'], atMost: 7 },
    ],
  },
  {
    key: 'YOUTH_WORK',
    own: 0.45,
    deputies: 0.55,
    roles: [
      {
        title: 'Offene Kinder- und Jugendarbeit',
        since: 33,
        types: ['YOUTH_CENTRE', 'MOBILE_YOUTH_WORK'],
        deputy: true,
      },
      { title: 'Jugendverbände', since: 14, types: ['YOUTH_ASSOCIATION'], atMost: 6 },
      { title: 'Kulturelle Bildung', since: 6, types: ['LEISURE_EDUCATION'], atMost: 3, deputy: true },
    ],
  },
]
