import type { RequestEvent } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { mayEdit } from '#lib/frame/may-edit.ts'
import { RoleCandidatesDocument, type HolderKind } from '#lib/generated/graphql.ts'
import type { Candidates, Role } from '#lib/people/page-data.ts'
import { query } from '#lib/server/query.ts'
import { loadRole } from './load-role.ts'

/** As many as somebody looks through; at most two of those asked for are in the role already. */
const mostCandidates = 10

/** Everything the page of a role shows; who could fill an open seat only for those who can name them. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  const found = await loadRole(event, network.asOf)
  const seat = found.role && openSeat(found.role)
  if (!found.role || !seat || !mayEdit(network)) return { ...found, open: null }
  const candidates = await findCandidates(event, found.role)
  return { ...found, open: candidates && { seat, candidates } }
}

/** The seat to fill first: without a holder who acts nothing counts; without a deputy much hangs on one person. */
function openSeat({ holderHistory }: Role): HolderKind | null {
  const taken = holderHistory.filter(({ isActive }) => isActive).map(({ kind }) => kind)
  return (['HOLDER', 'DEPUTY'] as const).find((kind) => !taken.includes(kind)) ?? null
}

async function findCandidates(event: RequestEvent, role: Role): Promise<Candidates | null> {
  const represented = role.institution ? { institution: role.institution.id } : { group: role.group?.key }
  if (!role.institution && !role.group) return null
  const { network } = await query(event, RoleCandidatesDocument, { slug: event.params.network ?? '', ...represented })
  if (!network) return null
  const inIt = new Set(role.holderHistory.filter(({ isActive }) => isActive).map(({ person }) => person.id))
  const nodes = network.roleCandidates.nodes.filter(({ person }) => !inIt.has(person.id))
  const known = network.roleCandidates.nodes.length - nodes.length
  return { totalCount: network.roleCandidates.totalCount - known, nodes: nodes.slice(0, mostCandidates) }
}
