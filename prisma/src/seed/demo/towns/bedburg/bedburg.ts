import type { TownFacts } from '../../town.ts'
import { bedburgMeetings, bedburgTrainings } from './calendar.ts'
import { bedburgGroups } from './groups.ts'
import { bedburgMass } from './invented-institutions.ts'
import { bedburgNamed } from './named-institutions.ts'
import { bedburgCarriers, bedburgDistricts } from './places-and-carriers.ts'
import { bedburgContactTopics, bedburgPaths, bedburgSteeringGroups } from './procedures.ts'
import { bedburgSpecialists } from './specialists.ts'

/**
 * Bedburg: about 25,000 inhabitants, Rhein-Erft-Kreis. Its members include informal and leisure education and the
 * offices that are contacted when a child may be in danger. Persons and most institutions are invented.
 */
export const bedburg: TownFacts = {
  slug: 'bedburg',
  name: 'Netzwerk Kinderschutz Bedburg',
  municipality: 'Bedburg',
  ags: '05362004',
  since: '2024-01-08',
  phoneCode: '02272',
  districts: bedburgDistricts,
  carriers: bedburgCarriers,
  groups: bedburgGroups,
  customGroups: [
    { key: 'LEISURE_CULTURE', de: 'Freizeit, Kultur', en: 'Leisure, culture', types: ['LEISURE_EDUCATION'] },
  ],
  named: bedburgNamed,
  mass: bedburgMass,
  office: {
    name: 'Koordinierungsstelle Netzwerk Kinderschutz',
    street: 'Am Hofgarten 2',
    postalCode: '50181',
    home: 'jugendamt',
    tasks: [
      'Koordinierungsstelle des Netzwerks',
      'Interdisziplinäre Zusammenarbeit fördern',
      'Konzepte und Leitlinien entwickeln',
      'Verfahren abstimmen und ihre Qualität regelmäßig weiterentwickeln',
      'Beratung nach § 8b SGB VIII',
    ],
    hours: [
      { weekday: 1, from: '08:30', to: '12:30' },
      { weekday: 2, from: '08:30', to: '12:30' },
      { weekday: 4, from: '13:00', to: '17:00' },
    ],
    coordinators: [
      { first: 'Katja', last: 'Reinartz', position: 'Koordination Netzwerk Kinderschutz', since: '2024-01-08' },
    ],
  },
  specialists: bedburgSpecialists,
  meetings: bedburgMeetings,
  trainings: bedburgTrainings,
  steeringGroups: bedburgSteeringGroups,
  contactTopics: bedburgContactTopics,
  paths: bedburgPaths,
  recipients: {
    YOUTH_OFFICE: 'jugendamt',
    POLICE: 'polizei',
    FAMILY_COURT: 'familiengericht',
    HEALTH_SERVICES: 'kinderarzt',
  },
  proportions: {
    growth: [
      [32, 14],
      [26, 20],
      [18, 24],
      [11, 22],
      [5, 10],
      [1, 0],
    ],
    leadersKnown: 0.88,
    holderIsLeader: 0.6,
    fresh: [
      ['FRESH', 52],
      ['AGEING', 27],
      ['STALE', 12],
      ['NEVER', 9],
    ],
    concepts: [
      ['ADOPTED', 44],
      ['REVIEW_DUE', 6],
      ['DRAFT', 18],
      ['NONE', 14],
      ['UNKNOWN', 10],
      ['NO_ROW', 8],
    ],
    linksPerInstitution: 3.0,
    joined: 0.06,
    closed: 0.04,
  },
}
