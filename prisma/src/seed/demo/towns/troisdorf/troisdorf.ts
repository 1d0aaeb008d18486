import type { TownFacts } from '../../town.ts'
import { troisdorfMeetings, troisdorfTrainings } from './calendar.ts'
import { troisdorfGroups } from './groups.ts'
import { troisdorfMass } from './invented-institutions.ts'
import { troisdorfNamed } from './named-institutions.ts'
import { troisdorfCarriers, troisdorfDistricts } from './places-and-carriers.ts'
import { troisdorfContactTopics, troisdorfPaths, troisdorfSteeringGroups } from './procedures.ts'
import { troisdorfSpecialists } from './specialists.ts'

/**
 * Troisdorf: about 77,000 inhabitants, Rhein-Sieg-Kreis. Kick-off in February 2024, again every two years; the first
 * exchange of multipliers on 28 August 2024. Persons and most institutions are invented.
 */
export const troisdorf: TownFacts = {
  slug: 'troisdorf',
  name: 'Netzwerk Kinderschutz Troisdorf',
  municipality: 'Troisdorf',
  ags: '05382068',
  since: '2023-10-01',
  phoneCode: '02241',
  fullyReachedOn: '2024-08-28',
  districts: troisdorfDistricts,
  carriers: troisdorfCarriers,
  groups: troisdorfGroups,
  named: troisdorfNamed,
  mass: troisdorfMass,
  office: {
    name: 'Koordinierungsstelle Netzwerk Kinderschutz',
    street: 'Am Rathausgarten 5',
    postalCode: '53840',
    home: 'jugendamt',
    tasks: [
      'Multiplikator*innen begleiten und informieren',
      'Auftaktveranstaltung alle zwei Jahre, damit die Struktur aktuell bleibt',
      'Steuerungsgruppen zu einzelnen Themen einrichten',
      'Handlungssicherheit nach § 8a SGB VIII und § 4 KKG schaffen',
      'Rückmeldungen und Anliegen aufnehmen',
      'Fachberatung nach § 8b SGB VIII',
    ],
    hours: [
      { weekday: 1, from: '09:00', to: '15:30' },
      { weekday: 2, from: '09:00', to: '15:30' },
      { weekday: 3, from: '09:00', to: '12:00' },
      { weekday: 4, from: '09:00', to: '17:00' },
    ],
    coordinators: [
      { first: 'Hendrik', last: 'Altenkamp', position: 'Netzwerkkoordination Kinderschutz', since: '2023-10-01' },
      { first: 'Samira', last: 'Khalil', position: 'Netzwerkkoordination Kinderschutz', since: '2023-10-01', until: 7 },
      { first: 'Judith', last: 'Weinand', position: 'Netzwerkkoordination Kinderschutz', since: '2026-06-01' },
    ],
  },
  specialists: troisdorfSpecialists,
  meetings: troisdorfMeetings,
  trainings: troisdorfTrainings,
  steeringGroups: troisdorfSteeringGroups,
  contactTopics: troisdorfContactTopics,
  paths: troisdorfPaths,
  recipients: {
    YOUTH_OFFICE: 'jugendamt',
    POLICE: 'polizei',
    FAMILY_COURT: 'familiengericht',
    HEALTH_SERVICES: 'klinik',
  },
  proportions: {
    growth: [
      [20, 10],
      [12, 20],
      [6, 10],
      [1, 0],
    ],
    leadersKnown: 0.93,
    holderIsLeader: 0.74,
    fresh: [
      ['FRESH', 61],
      ['AGEING', 25],
      ['STALE', 9],
      ['NEVER', 5],
    ],
    concepts: [
      ['ADOPTED', 60],
      ['REVIEW_DUE', 8],
      ['DRAFT', 14],
      ['NONE', 8],
      ['UNKNOWN', 6],
      ['NO_ROW', 4],
    ],
    linksPerInstitution: 3.2,
    joined: 0.07,
    closed: 0.04,
  },
}
