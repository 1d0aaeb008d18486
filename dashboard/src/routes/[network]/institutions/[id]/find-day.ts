import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { InstitutionExistsDocument, InstitutionOnOtherDayDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, query } from '#lib/server/query.ts'

/** An institution of the network that does not exist on the day asked for. */
export interface Elsewhen {
  readonly name: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** A day on which it exists. */
  readonly day: Day
}

/** When an institution that does not exist on a day does; one that this network never had is not found. */
export async function findDay(event: RequestEvent<{ network: string; id: string }>, asOf: Day): Promise<Elsewhen> {
  const { network: slug, id } = event.params
  const answer = await execute(event, InstitutionOnOtherDayDocument, { id })
  const node = answer.data?.node
  // A damaged link is an institution that does not exist, not a fault of the system.
  if (!node || !('name' in node)) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  const { name, validFrom = null, validTo = null } = node
  const day = validTo !== null && validTo <= asOf ? addDays(validTo, -1) : validFrom
  if (day === null) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  // `node` finds it in any network of the viewer; here it has to be one of this network.
  const { network } = await query(event, InstitutionExistsDocument, { slug, id, asOf: day })
  if (network?.institutions.totalCount !== 1) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  return { name, validFrom, validTo, day }
}
