import type { TownFacts } from '../../town.ts'
import { ratingenMeetings, ratingenTrainings } from './calendar.ts'
import { ratingenGroups } from './groups.ts'
import { ratingenMass } from './invented-institutions.ts'
import { ratingenNamed } from './named-institutions.ts'
import { ratingenCarriers, ratingenDistricts } from './places-and-carriers.ts'
import { ratingenContactTopics, ratingenPaths, ratingenSteeringGroups } from './procedures.ts'
import { ratingenSpecialists } from './specialists.ts'

/**
 * Ratingen: about 87,000 inhabitants, Kreis Mettmann. What the network does and who takes part follows what the town
 * publishes; persons, most institutions and all dates but those of public facts are invented.
 */
export const ratingen: TownFacts = {
  slug: 'ratingen',
  name: 'Netzwerk Kinderschutz Ratingen',
  municipality: 'Ratingen',
  ags: '05158028',
  since: '2023-09-01',
  phoneCode: '02102',
  districts: ratingenDistricts,
  carriers: ratingenCarriers,
  groups: ratingenGroups,
  named: ratingenNamed,
  mass: ratingenMass,
  office: {
    name: 'Koordinierungsstelle Kinderschutz',
    street: 'Am Alten Markt 3',
    postalCode: '40878',
    home: 'jugendamt',
    tasks: [
      'Netzwerk Kinderschutz ausbauen und begleiten',
      'Fortbildungen planen und anbieten',
      'Netzwerkstrukturen und Netzwerktreffen pflegen',
      'Kinderschutzfachkräfte fachlich begleiten',
      'Städtische Kindertageseinrichtungen beraten',
      'Beratung nach § 8b SGB VIII und § 4 KKG',
      'Schutzkonzepte begleiten',
    ],
    hours: [
      { weekday: 1, from: '08:30', to: '16:00' },
      { weekday: 2, from: '08:30', to: '16:00' },
      { weekday: 3, from: '08:30', to: '12:30' },
      { weekday: 4, from: '08:30', to: '17:30' },
      { weekday: 5, from: '08:30', to: '12:30' },
    ],
    coordinators: [
      { first: 'Maren', last: 'Holtkamp', position: 'Koordination Netzwerk Kinderschutz', since: '2023-09-01' },
      { first: 'Dilek', last: 'Aydin', position: 'Koordination Netzwerk Kinderschutz', since: '2024-02-01' },
    ],
  },
  specialists: ratingenSpecialists,
  meetings: ratingenMeetings,
  trainings: ratingenTrainings,
  steeringGroups: ratingenSteeringGroups,
  contactTopics: ratingenContactTopics,
  paths: ratingenPaths,
  recipients: {
    YOUTH_OFFICE: 'jugendamt',
    POLICE: 'polizeiwache',
    FAMILY_COURT: 'familiengericht',
    HEALTH_SERVICES: 'klinik',
  },
  proportions: {
    growth: [
      [36, 10],
      [30, 11],
      [25, 16],
      [18, 18],
      [12, 20],
      [5, 25],
      [1, 0],
    ],
    leadersKnown: 0.93,
    holderIsLeader: 0.42,
    fresh: [
      ['FRESH', 70],
      ['AGEING', 18],
      ['STALE', 8],
      ['NEVER', 4],
    ],
    concepts: [
      ['ADOPTED', 56],
      ['REVIEW_DUE', 10],
      ['DRAFT', 13],
      ['NONE', 9],
      ['UNKNOWN', 8],
      ['NO_ROW', 4],
    ],
    linksPerInstitution: 3.3,
    joined: 0.07,
    closed: 0.04,
  },
}
