import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { RoleEntryFragment } from '#lib/generated/graphql.ts'
import { RoleFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'
import type { Represented } from './role-candidates.ts'

/** The role a form is about; an error page if there is none of this id today. */
export async function loadRole(event: RequestEvent<{ network: string; id: string }>): Promise<RoleEntryFragment> {
  const { id, network: slug } = event.params
  const { network } = await query(event, RoleFormDocument, { slug, id })
  return network?.multiplierRoles.nodes[0] ?? error(404, m.people_role_not_found(), { code: 'ROLE_NOT_FOUND' })
}

/** Whom a role stands for, as the question for candidates takes it. */
export function representedBy({ institution, group }: RoleEntryFragment): Represented {
  return institution ? { institution: institution.id } : { group: group?.key ?? '' }
}
