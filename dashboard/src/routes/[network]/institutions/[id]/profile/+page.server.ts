import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { ChangeProfileFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { chooseCarrier, refuseAfterCarrier } from '../../carrier-on-the-way.ts'
import { districtChoices, typeChoices } from '../../form-choices.ts'
import { loadForm } from '../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, districts, network } = await loadForm(event)
  const { type, carrier, district, history } = institution
  return {
    institution,
    types: typeChoices(),
    districts: districtChoices(districts),
    version: history.find(({ isActive }) => isActive)?.version ?? 0,
    fields: {
      from: network.today,
      typeKey: type?.key ?? '',
      carrierId: carrier?.id ?? '',
      [textField('carrierId')]: carrier?.name ?? '',
      carrierName: '',
      carrierKind: 'OTHER',
      districtId: district?.id ?? '',
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const carrier = await chooseCarrier(event, values)
    if (carrier.refused) return carrier.refused
    const isOther = (carrier.id ?? '') !== (values.seen['carrierId'] ?? '')
    const input = {
      id,
      profileVersion: values.version,
      from: values.required('from'),
      ...values.patch({ typeKey: values.text('typeKey'), districtId: values.text('districtId') }),
      ...(isOther && { carrierId: carrier.id }),
    }
    const outcome = await mutate(event, ChangeProfileFormDocument, { input })
    if (!outcome.isSaved) return refuseAfterCarrier(values, outcome.problem, carrier)
    const warnings = carrier.created === null ? [] : [m.institution_carrier_created({ name: carrier.created })]
    return saved(event, `/${network}/institutions/${id}`, m.institution_profile_saved(), { ...outcome.value, warnings })
  },
}
