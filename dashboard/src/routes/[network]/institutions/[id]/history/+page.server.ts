import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { InstitutionChangesDocument, InstitutionHistoryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, query } from '#lib/server/query.ts'
import { findDay } from '../find-day.ts'

/** What an institution has been, for everybody; who changed what, for coordinators. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  const { network: slug, id } = event.params
  const onDay = async (asOf: Day) => {
    const { data } = await execute(event, InstitutionHistoryDocument, { slug, id, asOf })
    return data?.network?.institutions.nodes[0]
  }
  const institution = (await onDay(network.asOf)) ?? (await onDay((await findDay(event, network.asOf)).day))
  if (!institution) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  if (network.role !== 'COORDINATOR') return { institution, changes: null }
  const after = event.url.searchParams.get('after')
  const { network: trail } = await query(event, InstitutionChangesDocument, { slug, id, after })
  return { institution, changes: trail?.changes ?? null }
}
