import type { Actions, PageServerLoad } from './$types'
import { pressScopeButton, readScope, scopeFields } from '#lib/entries/scope-fields.ts'
import { rowButton } from '#lib/forms/form-rows.ts'
import { FormValues } from '#lib/forms/form-values.ts'
import { RolePartsDocument, UpdateRoleEntryDocument, UpdateRoleScopeEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { redraw, refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadRole } from '#lib/server/load-role.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'
import { districtChoices } from '../../../institutions/form-choices.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const role = await loadRole(event)
  const parts = role.group ? await query(event, RolePartsDocument, { slug: event.params.network }) : null
  return {
    role,
    districts: districtChoices(parts?.network?.districts ?? []),
    fields: { title: role.title ?? '', ...(role.group && scopeFields(role.scope)) },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const data = await event.request.formData()
    const values = new FormValues(data)
    const redrawn = pressScopeButton(data.get(rowButton), values.fields)
    if (redrawn) return redraw(values, redrawn)
    const read = await readScope(values, (name, kind) => readPick(event, values, name, kind))
    if (read.errors) return refuseFields(values, read.errors, read.candidates)
    const { group } = await loadRole(event)
    const steps = new SavedSteps()
    const renamed = await mutate(event, UpdateRoleEntryDocument, {
      input: { id, version: values.version, ...values.patch({ title: values.text('title') }) },
    })
    if (!renamed.isSaved) return refuse(values, renamed.problem)
    steps.keep(renamed, m.entry_role_renamed())
    if (group) {
      const { version } = renamed.value.role
      const outcome = await mutate(event, UpdateRoleScopeEntryDocument, { input: { id, version, scope: read.scope } })
      if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
      steps.keep(outcome, '')
    }
    return saved(event, `/${network}/roles/${id}`, m.entry_role_changed(), steps.change())
  },
}
