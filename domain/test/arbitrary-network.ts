import fc from 'fast-check'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { addCooperation, cooperationDraw } from './arbitrary/cooperation.ts'
import type { Drawn } from './arbitrary/draws.ts'
import { addDuties, dutiesDraw } from './arbitrary/duties.ts'
import { addEvents, eventsDraw } from './arbitrary/events.ts'
import { addMandates, mandatesDraw } from './arbitrary/mandates.ts'
import { addReporting, reportingDraw } from './arbitrary/reporting.ts'
import { addStaff, staffDraw } from './arbitrary/staff.ts'
import { addStructure, structureDraw } from './arbitrary/structure.ts'
import { NetworkBuilder } from './network-builder.ts'

const network = fc.record({
  structure: structureDraw,
  staff: staffDraw,
  mandates: mandatesDraw,
  duties: dutiesDraw,
  reporting: reportingDraw,
  events: eventsDraw,
  cooperation: cooperationDraw,
})

/**
 * Random networks of up to a dozen institutions in which everything may be missing, begun, ended or unknown: small
 * enough to shrink to a readable counterexample, mixed enough to meet every branch of the definitions (which
 * arbitrary-network.test.ts holds).
 */
export function arbitraryNetwork(): fc.Arbitrary<NetworkRecords> {
  return network.map(build)
}

function build(draw: Drawn<typeof network>): NetworkRecords {
  const n = new NetworkBuilder()
  const structure = addStructure(n, draw.structure)
  const { people, contacts } = addStaff(n, draw.staff, structure)
  const roles = addMandates(n, draw.mandates, structure, people)
  addDuties(n, draw.duties, structure)
  const steps = addReporting(n, draw.reporting, structure)
  addEvents(n, draw.events, { ...structure, people }, roles)
  addCooperation(n, draw.cooperation, { ...structure, contacts, steps })
  return n.records()
}
