import { redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { ScopeInput } from '#lib/entries/scope-fields.ts'
import { CreateRoleEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'
import { nameHolder } from '#lib/server/name-holder.ts'
import type { RoleTarget } from '#lib/server/role-target.ts'
import type { SavedSteps } from '#lib/server/saved-steps.ts'

interface NewRole {
  readonly target: RoleTarget
  readonly title: string | null
  readonly validFrom: string | null
  readonly scope: ScopeInput
  /** Person's id; `null` = nobody yet. */
  readonly holder: string | null
  readonly deputy: string | null
}

/**
 * Enters a role, then who holds it and who deputises. If the role is refused nothing of it is there; if only a person
 * is, the role stays, and the reader is led to the form that names somebody for it.
 */
export async function createRole(event: RequestEvent<{ network: string }>, role: NewRole, steps: SavedSteps) {
  const { target, title, validFrom, scope, holder, deputy } = role
  const of = target.kind === 'group' ? { groupId: target.id, scope } : { institutionId: target.id }
  const outcome = await mutate(event, CreateRoleEntryDocument, { input: { ...of, title, validFrom } })
  steps.keep(outcome, m.entry_role_saved({ of: target.label }))
  if (!outcome.isSaved) return outcome
  const roleId = outcome.value.role.id
  const named = [
    { kind: 'HOLDER', personId: holder },
    { kind: 'DEPUTY', personId: deputy },
  ] as const
  for (const { kind, personId } of named) {
    if (personId === null) continue
    const problem = await nameHolder(event, { roleId, personId, kind, validFrom }, steps, '')
    if (!problem) continue
    const text = [...steps.sentences.filter(Boolean), problem.message].join(' ')
    setFlash(event.cookies, event.url, { tone: 'warning', text, warnings: [] })
    redirect(303, `/${event.params.network}/roles/${roleId}/holder?${new URLSearchParams({ capacity: kind })}`)
  }
  return outcome
}
