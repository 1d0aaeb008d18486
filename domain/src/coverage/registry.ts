import type { IndicatorDefinition } from './indicator.ts'
import { agreements } from './indicators/agreements.ts'
import { areas } from './indicators/areas.ts'
import { attendance } from './indicators/attendance.ts'
import { certificates } from './indicators/certificates.ts'
import { concerns } from './indicators/concerns.ts'
import { connected } from './indicators/connected.ts'
import { deputies } from './indicators/deputies.ts'
import { freshness } from './indicators/freshness.ts'
import { groupsWithMultiplier } from './indicators/groups-with-multiplier.ts'
import { institutionsReached } from './indicators/institutions-reached.ts'
import { kitasWithSpecialist } from './indicators/kitas-with-specialist.ts'
import { namedContact } from './indicators/named-contact.ts'
import { protectionConcepts } from './indicators/protection-concepts.ts'
import { qualificationOffers } from './indicators/qualification-offers.ts'
import { reportingPaths } from './indicators/reporting-paths.ts'
import { resilience } from './indicators/resilience.ts'
import { specialistRatio } from './indicators/specialist-ratio.ts'
import { statuteGroups } from './indicators/statute-groups.ts'

/** The indicators of definitions.md, in the order they are shown. A new indicator is one file and one line here. */
export const indicators: readonly IndicatorDefinition[] = [
  statuteGroups,
  groupsWithMultiplier,
  institutionsReached,
  kitasWithSpecialist,
  namedContact,
  deputies,
  connected,
  resilience,
  agreements,
  protectionConcepts,
  reportingPaths,
  certificates,
  qualificationOffers,
  attendance,
  freshness,
  concerns,
  specialistRatio,
  areas,
]
