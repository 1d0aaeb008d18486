import type { Actions, PageServerLoad } from './$types'
import { personChoiceFields } from '#lib/entries/person-choice.ts'
import { readForm } from '#lib/forms/form-values.ts'
import type { HolderKind } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { choosePerson } from '#lib/server/choose-person.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPerson } from '#lib/server/load-person.ts'
import { loadRole, representedBy } from '#lib/server/load-role.ts'
import { nameHolder, replaceHolder } from '#lib/server/name-holder.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { findCandidates } from '#lib/server/role-candidates.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

/** Names the holder of a role, or with `?capacity=DEPUTY` its deputy; `?person=ID` proposes somebody. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const role = await loadRole(event)
  const kind = readKind(event.url)
  const personId = event.url.searchParams.get('person')
  const [{ candidates, others }, person] = await Promise.all([
    findCandidates(event, representedBy(role)),
    personId ? loadPerson(event, personId) : null,
  ])
  const inIt = new Set(role.holders.map((holder) => holder.person.id))
  const suggested = candidates.filter(({ id }) => !inIt.has(id))
  const known = person && { id: person.id, label: person.displayName }
  return {
    role,
    kind,
    candidates: suggested,
    others,
    inTheWay: role.holders.find((holder) => holder.kind === kind) ?? null,
    fields: { ...personChoiceFields('person', known, suggested), validFrom: today },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const role = await loadRole(event)
    const kind = readKind(event.url)
    const steps = new SavedSteps()
    const person = await choosePerson(event, values, 'person', steps)
    if (person.refused) return person.refused
    const validFrom = values.day('validFrom')
    const [inTheWay] = role.holders.filter((holder) => holder.kind === kind)
    if (inTheWay?.person.id === person.id) {
      return steps.refused(refuseFields(values, { 'person.choice': m.entry_holder_same() }))
    }
    // Who deputised and now takes over deputises no longer: nobody stands in for themselves.
    const before = role.holders.filter((holder) => holder.kind === kind || holder.person.id === person.id)
    for (const holder of before) {
      if (validFrom === null) return steps.refused(refuseFields(values, { validFrom: m.entry_since_missing() }))
      const sentence = m.entry_holder_ended({ name: holder.person.displayName })
      const problem = await replaceHolder(event, holder, validFrom, steps, sentence)
      if (problem) return steps.refused(refuse(values, { ...problem, field: 'validFrom' }))
    }
    const naming = { roleId: role.id, personId: person.id ?? '', kind, validFrom }
    const problem = await nameHolder(event, naming, steps, '')
    if (problem) return steps.refused(refuse(values, problem))
    const text = kind === 'HOLDER' ? m.entry_holder_saved() : m.entry_deputy_saved()
    return saved(event, `/${event.params.network}/roles/${role.id}`, text, steps.change())
  },
}

function readKind(url: URL): HolderKind {
  return url.searchParams.get('capacity') === 'DEPUTY' ? 'DEPUTY' : 'HOLDER'
}
