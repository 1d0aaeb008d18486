import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { PathExistsDocument, PathOnOtherDayDocument, PathPageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import type { ShownPath } from '#lib/paths/page-data.ts'
import { execute, query } from '#lib/server/query.ts'

type PathEvent = RequestEvent<{ network: string; id: string }>

/** A version of a path that does not hold on the day asked for. */
interface Elsewhen {
  readonly name: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** A day on which it holds. */
  readonly day: Day
  /** The version that followed. */
  readonly next: { readonly id: string; readonly number: number } | null
}

interface Found {
  readonly path: ShownPath | null
  readonly elsewhen: Elsewhen | null
  /** Names of professional groups by key. */
  readonly groupLabels: Readonly<Record<string, string>>
}

/** The path on a day; where this version does not hold then, when it does. An unknown id is not found. */
export async function loadPath(event: PathEvent, asOf: Day): Promise<Found> {
  const { network: slug, id } = event.params
  const answer = await execute(event, PathPageDocument, { slug, asOf, id })
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND') notFound()
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, PathPageDocument, { slug, asOf, id }))
  const groups = network?.professionalGroups.nodes ?? []
  const groupLabels = Object.fromEntries(groups.map(({ key, label }) => [key, label]))
  const path = network?.reportingPaths.nodes[0] ?? null
  return { path, groupLabels, elsewhen: path ? null : await findElsewhen(event, asOf) }
}

async function findElsewhen(event: PathEvent, asOf: Day): Promise<Elsewhen> {
  const { network: slug, id } = event.params
  const { node } = (await execute(event, PathOnOtherDayDocument, { id })).data ?? {}
  if (!node || !('title' in node)) notFound()
  const { title: name, validFrom = null, validTo = null, next = null } = node
  const day = validTo !== null && validTo <= asOf ? addDays(validTo, -1) : validFrom
  if (day === null) notFound()
  // `node` finds it in any network of the viewer; here it has to be one of this network.
  const { network } = await query(event, PathExistsDocument, { slug, id, asOf: day })
  if (network?.reportingPaths.totalCount !== 1) notFound()
  return { name, validFrom, validTo, day, next }
}

function notFound(): never {
  error(404, m.paths_not_found(), { code: 'ENTRY_NOT_FOUND' })
}
