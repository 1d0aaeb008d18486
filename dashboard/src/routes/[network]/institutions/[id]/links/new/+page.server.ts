import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateLinkFormDocument } from '#lib/generated/graphql.ts'
import { readFrequency, readKind } from '#lib/institution/link-choices.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { loadForm } from '../../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const fields = {
    targetId: '',
    [textField('targetId')]: '',
    kind: '',
    frequency: 'UNKNOWN',
    description: '',
    validFrom: network.today,
  }
  return { institution, fields }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const pick = await readPick(event, values, 'targetId', 'institution')
    const kind = readKind(values.text('kind'))
    if (pick.id === undefined) return refuseFields(values, { targetId: pick.error }, { targetId: pick.candidates })
    if (pick.id === null || kind === null) {
      return refuseFields(values, {
        ...(pick.id === null && { targetId: m.institution_link_partner_missing() }),
        ...(kind === null && { kind: m.institution_link_kind_missing() }),
      })
    }
    const input = {
      sourceId: id,
      targetId: pick.id,
      kind,
      frequency: readFrequency(values.text('frequency')),
      description: values.text('description'),
      hasNoCaseData: values.flag('hasNoCaseData'),
      validFrom: values.day('validFrom'),
    }
    const outcome = await mutate(event, CreateLinkFormDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_link_saved(), outcome.value)
  },
}
