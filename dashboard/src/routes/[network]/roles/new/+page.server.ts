import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { personChoiceFields } from '#lib/entries/person-choice.ts'
import { pressScopeButton, readScope, scopeFields } from '#lib/entries/scope-fields.ts'
import { rowButton } from '#lib/forms/form-rows.ts'
import { FormValues } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { RolePartsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { choosePerson } from '#lib/server/choose-person.ts'
import { redraw, refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPerson } from '#lib/server/load-person.ts'
import { readPick } from '#lib/server/pick.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { findCandidates } from '#lib/server/role-candidates.ts'
import { findGroups, findRoleTarget, type RoleTarget } from '#lib/server/role-target.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'
import { districtChoices } from '../../institutions/form-choices.ts'
import { createRole } from './create-role.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const target = await findRoleTarget(event)
  const personId = event.url.searchParams.get('person')
  const person = personId ? await loadPerson(event, personId) : null
  if (!target) {
    const groups = (await findGroups(event)).map(({ key, label }) => ({ id: key, label }))
    const fields = { of: 'group', groupKey: '', institutionId: '', [textField('institutionId')]: '' }
    return { target, person, start: { groups, fields } }
  }
  const [{ candidates, others }, districts] = await Promise.all([
    findCandidates(event, target.kind === 'group' ? { group: target.key } : { institution: target.id }),
    target.kind === 'group' ? query(event, RolePartsDocument, { slug: event.params.network }) : null,
  ])
  const known = person && { id: person.id, label: person.displayName }
  return {
    target,
    person,
    candidates,
    others,
    districts: districtChoices(districts?.network?.districts ?? []),
    fields: {
      title: '',
      validFrom: today,
      ...scopeFields([]),
      ...personChoiceFields('holder', known, candidates),
      ...personChoiceFields('deputy', 'NONE', candidates),
    },
  }
}

type Event = Parameters<Actions['default']>[0]

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData()
    const values = new FormValues(data)
    const target = await findRoleTarget(event)
    if (!target) return await choose(event, values)
    const redrawn = pressScopeButton(data.get(rowButton), values.fields)
    if (redrawn) return redraw(values, redrawn)
    return await enter(event, values, target)
  },
}

/** The first question: whom the role is to stand for. The answer is an address of its own. */
async function choose(event: Event, values: FormValues) {
  const known = new URLSearchParams(event.url.searchParams)
  if (values.text('of') === 'group') {
    const key = values.text('groupKey')
    if (key === null) return refuseFields(values, { groupKey: m.entry_group_missing() })
    known.set('group', key)
  } else {
    const pick = await readPick(event, values, 'institutionId', 'institution')
    if (pick.id === undefined) {
      return refuseFields(values, { institutionId: pick.error }, { institutionId: pick.candidates })
    }
    if (pick.id === null) return refuseFields(values, { institutionId: m.entry_institution_missing() })
    known.set('institution', pick.id)
  }
  redirect(303, `/${event.params.network}/roles/new?${known}`)
}

async function enter(event: Event, values: FormValues, target: RoleTarget) {
  const read = await readScope(values, (name, kind) => readPick(event, values, name, kind))
  if (read.errors) return refuseFields(values, read.errors, read.candidates)
  const steps = new SavedSteps()
  const holder = await choosePerson(event, values, 'holder', steps)
  if (holder.refused) return holder.refused
  const deputy = await choosePerson(event, values, 'deputy', steps)
  if (deputy.refused) return steps.refused(deputy.refused)
  if (holder.id !== null && holder.id === deputy.id) {
    return steps.refused(refuseFields(values, { 'deputy.choice': m.entry_deputy_same() }))
  }
  const input = { title: values.text('title'), validFrom: values.day('validFrom'), scope: read.scope }
  const outcome = await createRole(event, { target, ...input, holder: holder.id, deputy: deputy.id }, steps)
  if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
  const to = target.kind === 'institution' ? `institutions/${target.id}` : `roles/${outcome.value.role.id}`
  const change = steps.change(`/${event.params.network}/people?view=roles`)
  return saved(event, `/${event.params.network}/${to}`, m.entry_role_saved({ of: target.label }), change)
}
