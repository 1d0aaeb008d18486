import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { pressRowButton, rowButton, writeRows } from '#lib/forms/form-rows.ts'
import { FormValues, type Fields } from '#lib/forms/form-values.ts'
import { CreateNetworkDocument, SettingsStatutesDocument } from '#lib/generated/graphql.ts'
import {
  blankMunicipality,
  municipalityPrefix,
  newNetworkField,
  newNetworkInput,
} from '#lib/networks/new-network-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { redraw, refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query, signInPath } from '#lib/server/query.ts'

/** Only administrators of the installation create networks; for everybody else there is no such page. */
export const load: PageServerLoad = async (event) => {
  const { viewer } = await event.parent()
  if (!viewer) redirect(303, signInPath(event.url))
  if (!viewer.isInstanceAdministrator) error(403, m.error_forbidden_text())
  const { statutes } = await query(event, SettingsStatutesDocument, {})
  const [first] = statutes
  const begin = { name: '', slug: '', statuteKey: first?.key ?? '' }
  const fields: Fields = { ...begin, ...writeRows(municipalityPrefix, [blankMunicipality]) }
  return { statutes, fields }
}

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData()
    const values = new FormValues(data)
    const redrawn = pressRowButton(data.get(rowButton), values.fields, municipalityPrefix, blankMunicipality)
    if (redrawn) return redraw(values, redrawn)
    const input = newNetworkInput(values)
    const outcome = await mutate(event, CreateNetworkDocument, { input })
    if (outcome.isSaved) return saved(event, '/', m.networks_new_saved({ name: input.name }), outcome.value)
    const { code, message, field } = outcome.problem
    // The only thing that two networks cannot share is their address.
    if (code === 'CONFLICT') return refuse(values, { code: 'INVALID', message, field: 'slug' })
    return refuse(values, { code, message, field: newNetworkField(field, values.fields) })
  },
}
