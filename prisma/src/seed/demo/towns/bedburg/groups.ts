import type { GroupFacts } from '../../town.ts'

/** Who speaks for which professional group, and how many institutions have a mandate of their own. */
export const bedburgGroups: readonly GroupFacts[] = [
  {
    key: 'YOUTH_OFFICE',
    own: 0.75,
    deputies: 0.7,
    roles: [{ title: 'Jugendamt', home: 'jugendamt', since: 30, deputy: true }],
  },
  {
    key: 'DAY_CARE',
    own: 0.5,
    deputies: 0.5,
    roles: [
      { title: 'Kitas der Stadt', since: 25, carriers: ['stadt'], deputy: true },
      { title: 'Kath. Kitas', since: 10, carriers: ['kath'] },
    ],
  },
  {
    key: 'YOUTH_WELFARE_CARRIERS',
    own: 0.5,
    deputies: 0.4,
    roles: [{ title: 'Freie Träger', since: 20, carriers: ['jugendhilfe', 'diakonie'] }],
  },
  {
    key: 'SPECIALISTS',
    own: 0.5,
    deputies: 0.5,
    roles: [{ title: 'Insoweit erfahrene Fachkräfte', home: 'insofa', since: 26, deputy: true }],
  },
  {
    key: 'HEALTH_PROFESSIONS',
    own: 0.18,
    deputies: 0.2,
    roles: [
      {
        title: 'Ärztinnen und Ärzte',
        home: 'kinderarzt',
        since: 22,
        types: ['PAEDIATRIC_PRACTICE', 'GENERAL_PRACTICE'],
        atMost: 6,
      },
      { title: 'Hebammen', since: 12, types: ['MIDWIFE'], deputy: true },
      { title: 'Therapeut*innen', since: 7, types: ['THERAPY_PRACTICE'], vacantFor: 1 },
    ],
  },
  {
    key: 'COUNSELLING',
    own: 0.6,
    deputies: 0.5,
    roles: [{ title: 'Beratungsstellen', home: 'erziehungsberatung', since: 28, atMost: 4 }],
  },
  {
    key: 'SCHOOLS',
    own: 0.5,
    deputies: 0.5,
    roles: [{ title: 'Schulen', home: 'schulsozialarbeit', since: 24, deputy: true, atMost: 9 }],
  },
  {
    key: 'HEALTH_OFFICE',
    own: 0.5,
    deputies: 0,
    roles: [{ title: 'Gesundheitsamt', home: 'gesundheitsamt', since: 29, deputy: true }],
  },
  { key: 'POLICE_PUBLIC_ORDER', own: 0.66, deputies: 0.5, roles: [] },
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
        person: { first: 'Mathilde', last: 'Laufenberg', position: 'Verfahrensbeiständin' },
        since: 18,
      },
    ],
  },
  { key: 'INTEGRATION_ASSISTANCE', own: 0, deputies: 0, roles: [] },
  { key: 'EARLY_HELP', own: 1, deputies: 0.5, roles: [] },
  {
    key: 'CHILD_MINDING',
    own: 0.1,
    deputies: 0.2,
    roles: [{ title: 'Kindertagespflege', home: 'tagespflege', since: 27, atMost: 10 }],
  },
  {
    key: 'SPORTS_CLUBS',
    own: 0.15,
    deputies: 0.2,
    roles: [
      { title: 'Sportvereine', since: 14, atMost: 6 },
      { title: 'Sportvereine Kaster', since: 23, districts: ['Kaster', 'Königshoven'], vacantFor: 6 },
    ],
  },
  {
    key: 'CHURCHES',
    own: 0.3,
    deputies: 0.3,
    roles: [{ title: 'Kirchengemeinden', since: 15, atMost: 4, deputy: true }],
  },
  {
    key: 'YOUTH_WORK',
    own: 0.4,
    deputies: 0.4,
    roles: [
      {
        title: 'Jugendarbeit',
        since: 21,
        types: ['YOUTH_CENTRE', 'YOUTH_ASSOCIATION'],
        atMost: 5,
        deputy: true,
        changedBefore: 7,
      },
    ],
  },
  { key: 'LEISURE_CULTURE', own: 0.5, deputies: 0, roles: [] },
]
