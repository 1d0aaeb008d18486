import type { GroupFacts } from '../../town.ts'

/**
 * By 28 August 2024 every institution had a multiplier of its own. `own` is the share that still has one today; the
 * mandates for groups came later, where institutions lost theirs.
 */
export const troisdorfGroups: readonly GroupFacts[] = [
  {
    key: 'YOUTH_OFFICE',
    own: 0.85,
    deputies: 0.6,
    roles: [{ title: 'Jugendamt', home: 'jugendamt', since: 20, deputy: true }],
  },
  {
    key: 'DAY_CARE',
    own: 0.72,
    deputies: 0.5,
    roles: [
      { title: 'Kitas der Stadt', since: 18, carriers: ['stadt'], deputy: true },
      { title: 'Kath. Kitas', since: 14, carriers: ['kath'] },
      { title: 'Elterninitiativen', since: 9, carriers: ['eltern'], vacantFor: 2 },
    ],
  },
  {
    key: 'YOUTH_WELFARE_CARRIERS',
    own: 0.7,
    deputies: 0.55,
    roles: [
      {
        title: 'Hilfen zur Erziehung',
        since: 16,
        types: ['RESIDENTIAL_CARE', 'DAY_GROUP', 'FAMILY_SUPPORT_SERVICE'],
        atMost: 9,
        deputy: true,
      },
    ],
  },
  {
    key: 'SPECIALISTS',
    own: 1,
    deputies: 0.6,
    roles: [{ title: 'Insoweit erfahrene Fachkräfte', home: 'insofa', since: '2024-03-05', deputy: true }],
  },
  {
    key: 'HEALTH_PROFESSIONS',
    own: 0.44,
    deputies: 0.12,
    roles: [
      {
        title: 'Kinder- und Jugendärzt*innen',
        home: 'kinderarzt-gabriel',
        since: 19,
        types: ['PAEDIATRIC_PRACTICE'],
        deputy: true,
      },
      { title: 'Hebammen', home: 'hebamme-otten', since: 17, types: ['MIDWIFE'] },
      { title: 'Zahnärzt*innen', since: 8, types: ['DENTAL_PRACTICE'], atMost: 9 },
      { title: 'Therapie', since: 11, types: ['THERAPY_PRACTICE', 'PSYCHOTHERAPY_PRACTICE'], atMost: 10, deputy: true },
    ],
  },
  {
    key: 'COUNSELLING',
    own: 0.82,
    deputies: 0.5,
    roles: [{ title: 'Beratungsstellen', home: 'erziehungsberatung', since: 15, deputy: true }],
  },
  {
    key: 'SCHOOLS',
    own: 0.76,
    deputies: 0.55,
    roles: [
      { title: 'Grundschulen', since: 19, types: ['PRIMARY_SCHOOL'], deputy: true },
      { title: 'Offener Ganztag', since: 10, types: ['ALL_DAY_SCHOOL'], changedBefore: 3 },
    ],
  },
  { key: 'HEALTH_OFFICE', own: 1, deputies: 0.5, roles: [] },
  {
    key: 'POLICE_PUBLIC_ORDER',
    own: 0.67,
    deputies: 0.6,
    roles: [{ title: 'Polizei und Ordnung', home: 'polizei', since: 12, deputy: true }],
  },
  { key: 'FAMILY_COURT', own: 1, deputies: 0, roles: [] },
  { key: 'PROSECUTION', own: 0, deputies: 0, roles: [] },
  {
    key: 'GUARDIANS_AD_LITEM',
    own: 0,
    deputies: 0,
    roles: [
      {
        title: 'Verfahrensbeistände',
        home: null,
        person: { first: 'Felicitas', last: 'Hackenberg', position: 'Verfahrensbeiständin' },
        since: '2024-06-18',
      },
    ],
  },
  { key: 'INTEGRATION_ASSISTANCE', own: 0.6, deputies: 0.4, roles: [] },
  {
    key: 'EARLY_HELP',
    own: 1,
    deputies: 0.6,
    roles: [{ title: 'Frühe Hilfen', home: 'fruehe-hilfen', since: 22, deputy: true }],
  },
  { key: 'JOBCENTRE', own: 1, deputies: 0.5, roles: [] },
  { key: 'CLINICS', own: 0.6, deputies: 0.4, roles: [] },
  { key: 'VIOLENCE_PROTECTION', own: 1, deputies: 0.6, roles: [] },
  {
    key: 'CHILD_MINDING',
    own: 0.42,
    deputies: 0.1,
    roles: [
      {
        title: 'Kindertagespflege Nord',
        home: 'tagespflege',
        since: 18,
        districts: ['Troisdorf-Mitte', 'Troisdorf-West', 'Oberlar', 'Altenrath'],
        deputy: true,
      },
      { title: 'Kindertagespflege Süd', since: 13, districts: ['Sieglar', 'Eschmar', 'Bergheim', 'Müllekoven'] },
    ],
  },
  {
    key: 'SPORTS_CLUBS',
    own: 0.4,
    deputies: 0.2,
    roles: [
      { title: 'Sportvereine', since: 15, atMost: 16, deputy: true, changedBefore: 6 },
      { title: 'Sportvereine Spich', since: 7, districts: ['Spich', 'Kriegsdorf'] },
    ],
  },
  { key: 'CHURCHES', own: 0.55, deputies: 0.35, roles: [{ title: 'Gemeinden', since: 16, atMost: 10, deputy: true }] },
  {
    key: 'YOUTH_WORK',
    own: 0.68,
    deputies: 0.45,
    roles: [{ title: 'Jugendarbeit', since: 17, types: ['YOUTH_CENTRE', 'MOBILE_YOUTH_WORK'], deputy: true }],
  },
]
