import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { roleChoices } from '#lib/concerns/concern-fields.ts'
import { concernName } from '#lib/concerns/concern-name.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { RemoveConcernEntryDocument, UpdateConcernEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadConcern, loadOrigins } from '#lib/server/load-concern.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const concern = await loadConcern(event)
  const { institution, role, title, text, openedOn } = concern
  const origins = await loadOrigins(event, institution?.id ?? null)
  return {
    concern,
    roles: roleChoices(origins, role),
    fields: {
      title: title ?? '',
      text: text ?? '',
      institutionId: institution?.id ?? '',
      [textField('institutionId')]: institution?.name ?? '',
      roleId: role?.id ?? '',
      openedOn,
    },
  }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const pick = await readPick(event, values, 'institutionId', 'institution')
    if (pick.id === undefined)
      return refuseFields(values, { institutionId: pick.error }, { institutionId: pick.candidates })
    const title = values.required('title')
    const patch = values.patch({
      title,
      text: values.text('text'),
      roleId: values.text('roleId'),
      openedOn: values.day('openedOn'),
    })
    // Without scripts the name alone was changed: what counts is whom it names.
    const origin = pick.id === (values.seen['institutionId'] || null) ? {} : { institutionId: pick.id }
    const input = {
      id,
      version: values.version,
      ...patch,
      ...origin,
      hasNoCaseData: values.flag('hasNoCaseData'),
    }
    const outcome = await mutate(event, UpdateConcernEntryDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/concerns/${id}`, m.concern_changed({ name: title }), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const { version } = await readForm(event.request)
    const concern = await loadConcern(event)
    const outcome = await mutate(event, RemoveConcernEntryDocument, { input: { id, version } })
    if (outcome.isSaved)
      return saved(event, `/${network}/concerns`, m.concern_removed({ name: concernName(concern) }), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/concerns/${id}/edit`)
  },
}
