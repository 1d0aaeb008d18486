import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import type { RoleEntryFragment } from '#lib/generated/graphql.ts'
import { ConsequencesOfEndingDocument, EndRoleEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadRole } from '#lib/server/load-role.ts'
import { mutate } from '#lib/server/mutate.ts'
import { endHolder } from '#lib/server/name-holder.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

/** Ends what `?of=ID` names: one person's part in the role, or the role altogether; whoever holds it, if nothing is named. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const role = await loadRole(event)
  const holder = findHolder(role, event.url)
  const of = holder ? [holder.id] : [role.id, ...role.holders.map(({ id }) => id)]
  const { network } = await query(event, ConsequencesOfEndingDocument, { slug: event.params.network, of })
  return {
    role,
    holder,
    consequences: network?.consequencesOfEnding ?? null,
    fields: { validTo: today, holderId: holder?.id ?? '' },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const role = await loadRole(event)
    const validTo = values.required('validTo')
    const steps = new SavedSteps()
    const holderId = values.text('holderId')
    const ending = holderId === null ? role.holders : role.holders.filter(({ id }) => id === holderId)
    for (const holder of ending) {
      const version = holderId === null ? holder.version : values.version
      const sentence = m.entry_holder_ended({ name: holder.person.displayName })
      const problem = await endHolder(event, { id: holder.id, version }, validTo, steps, sentence)
      if (problem) return steps.refused(refuse(values, problem))
    }
    if (holderId === null) {
      const input = { id: role.id, version: values.version, validTo }
      const outcome = steps.keep(await mutate(event, EndRoleEntryDocument, { input }), '')
      if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
    }
    const text = holderId === null ? m.entry_role_ended() : m.entry_holder_part_ended()
    return saved(event, `/${event.params.network}/roles/${role.id}`, text, steps.change())
  },
}

function findHolder(
  { holders }: RoleEntryFragment,
  { searchParams }: URL,
): RoleEntryFragment['holders'][number] | null {
  const of = searchParams.get('of')
  if (of === 'role') return null
  return (of === null ? holders[0] : holders.find(({ id }) => id === of)) ?? null
}
