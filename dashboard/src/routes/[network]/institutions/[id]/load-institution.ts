import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { InstitutionOnOtherDayDocument, InstitutionPageDocument } from '#lib/generated/graphql.ts'
import type { Gap, Institution, Office } from '#lib/institution/page-data.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, query } from '#lib/server/query.ts'

interface Present {
  readonly institution: Institution
  readonly gaps: readonly Gap[]
  readonly office: Office
}

/** An institution of the network that does not exist on the day asked for. */
export interface Elsewhen {
  readonly name: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** A day on which it exists. */
  readonly day: Day
}

/** The institution on a day; where it does not exist then, when it does. An unknown id is not found. */
export async function loadInstitution(
  event: RequestEvent<{ network: string; id: string }>,
  asOf: Day,
): Promise<{ present: Present; elsewhen: null } | { present: null; elsewhen: Elsewhen }> {
  const present = await onDay(event, asOf)
  return present ? { present, elsewhen: null } : { present: null, elsewhen: await otherDay(event, asOf) }
}

async function onDay(event: RequestEvent<{ network: string; id: string }>, asOf: Day): Promise<Present | null> {
  const { network: slug, id } = event.params
  const answer = await execute(event, InstitutionPageDocument, { slug, asOf, id })
  // A damaged link is an institution that does not exist, not a fault of the system.
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND') error(404, m.institution_not_found())
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, InstitutionPageDocument, { slug, asOf, id }))
  const institution = network?.institutions.nodes[0]
  if (!network || !institution) return null
  return { institution, gaps: network.gaps.nodes, office: network.coordinationOffice }
}

async function otherDay(event: RequestEvent<{ network: string; id: string }>, asOf: Day): Promise<Elsewhen> {
  const { node } = await query(event, InstitutionOnOtherDayDocument, { id: event.params.id })
  if (!node || !('name' in node)) error(404, m.institution_not_found())
  const { name, validFrom = null, validTo = null } = node
  const day = validTo !== null && validTo <= asOf ? addDays(validTo, -1) : validFrom
  // `node` finds it in any network of the viewer; here it has to be one of this network.
  if (day === null || !(await onDay(event, day))) error(404, m.institution_not_found())
  return { name, validFrom, validTo, day }
}
