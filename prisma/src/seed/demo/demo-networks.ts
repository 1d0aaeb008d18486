import type { NetworkRows } from '../network-rows.ts'
import type { Day } from './calendar.ts'
import { Draft } from './draft.ts'
import { addCertificates } from './generate/certificates.ts'
import { addConfirmations } from './generate/confirmations.ts'
import { addAgreements, addConcepts } from './generate/duties.ts'
import { addGroupRoles } from './generate/group-roles.ts'
import { addGuidelines } from './generate/guidelines.ts'
import { addInstitutions } from './generate/institutions.ts'
import { addLinks } from './generate/links.ts'
import { addMeetings } from './generate/meetings.ts'
import { addBulletins, addConcerns } from './generate/messages.ts'
import { Naming } from './generate/naming.ts'
import { addOffice } from './generate/office.ts'
import { addOwnRoles } from './generate/own-roles.ts'
import { addReportingPaths } from './generate/paths.ts'
import { addNotices } from './generate/privacy.ts'
import { addProfiles } from './generate/profiles.ts'
import { addSpecialists } from './generate/specialists.ts'
import { addStructure } from './generate/structure.ts'
import { addTrainings } from './generate/trainings.ts'
import { addContactTopics, addSteeringGroups } from './generate/working-groups.ts'
import type { TownFacts } from './town.ts'
import { bedburg } from './towns/bedburg/bedburg.ts'
import { ratingen } from './towns/ratingen/ratingen.ts'
import { troisdorf } from './towns/troisdorf/troisdorf.ts'

const towns: readonly TownFacts[] = [ratingen, troisdorf, bedburg]

/**
 * The three demo networks (domain.md 8), the same for the same day on every machine. Historic dates of the towns are
 * fixed, everything else lies around `today`, so that the demo never grows old. Made for days from 2026 on.
 */
export function demoNetworks(today: Day): NetworkRows[] {
  return towns.map((town) => drawNetwork(town, today))
}

/** Draws a network from the facts of a town; the same for the same town and day. */
export function drawNetwork(town: TownFacts, today: Day): NetworkRows {
  const draft = new Draft(town, today)
  const naming = new Naming(draft)
  addStructure(draft)
  addInstitutions(draft, naming)
  addProfiles(draft)
  addOffice(draft)
  const specialists = addCertificates(draft, naming)
  addSpecialists(draft, specialists)
  addGroupRoles(draft, naming)
  addOwnRoles(draft, naming)
  addConcepts(draft)
  addAgreements(draft)
  addLinks(draft)
  addReportingPaths(draft)
  addGuidelines(draft)
  addSteeringGroups(draft)
  addContactTopics(draft)
  addMeetings(draft)
  addTrainings(draft)
  addConcerns(draft)
  addBulletins(draft)
  addConfirmations(draft)
  addNotices(draft)
  return draft.rows
}
