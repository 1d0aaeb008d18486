import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { InstitutionPageDocument } from '#lib/generated/graphql.ts'
import type { Gap, Institution } from '#lib/institution/page-data.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, query } from '#lib/server/query.ts'
import { findDay, type Elsewhen } from './find-day.ts'

interface Present {
  readonly institution: Institution
  readonly gaps: readonly Gap[]
}

/** The institution on a day; where it does not exist then, when it does. An unknown id is not found. */
export async function loadInstitution(
  event: RequestEvent<{ network: string; id: string }>,
  asOf: Day,
): Promise<{ present: Present; elsewhen: null } | { present: null; elsewhen: Elsewhen }> {
  const { network: slug, id } = event.params
  const answer = await execute(event, InstitutionPageDocument, { slug, asOf, id })
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND')
    error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, InstitutionPageDocument, { slug, asOf, id }))
  const institution = network?.institutions.nodes[0]
  if (network && institution) return { present: { institution, gaps: network.gaps.nodes }, elsewhen: null }
  return { present: null, elsewhen: await findDay(event, asOf) }
}
