import { fail } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import type { Choice } from '#lib/forms/form-state.ts'
import { readForm, type FormValues } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateInstitutionFormDocument, NewInstitutionDocument } from '#lib/generated/graphql.ts'
import { institutionFields, institutionInput } from '#lib/institution/institution-fields.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { chooseCarrier, refuseAfterCarrier } from '../carrier-on-the-way.ts'
import { districtChoices, typeChoices } from '../form-choices.ts'
import { findSimilar } from '../similar/find-similar.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { network } = await query(event, NewInstitutionDocument, { slug: event.params.network })
  return {
    types: typeChoices(),
    districts: districtChoices(network?.districts ?? []),
    fields: {
      ...institutionFields({ name: event.url.searchParams.get('name') ?? '', isContactedInDanger: false }),
      typeKey: '',
      carrierId: '',
      [textField('carrierId')]: '',
      carrierName: '',
      carrierKind: 'OTHER',
      districtId: '',
      validFrom: today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const similar = await similarUnlessSaid(event, values)
    if (similar.length > 0) {
      const refused = refuseFields(values, { name: m.institution_similar_error() })
      return fail(422, { ...refused.data, similar })
    }
    const carrier = await chooseCarrier(event, values)
    if (carrier.refused) return fail(carrier.refused.status, { ...carrier.refused.data, similar })
    const input = {
      network: event.params.network,
      ...institutionInput(values),
      typeKey: values.text('typeKey'),
      carrierId: carrier.id,
      districtId: values.text('districtId'),
      validFrom: values.day('validFrom'),
    }
    const outcome = await mutate(event, CreateInstitutionFormDocument, { input })
    if (!outcome.isSaved) {
      const refused = refuseAfterCarrier(values, outcome.problem, carrier)
      return fail(refused.status, { ...refused.data, similar })
    }
    const { institution, changeSetId } = outcome.value
    const warnings = carrier.created === null ? [] : [m.institution_carrier_created({ name: carrier.created })]
    const undoTo = `/${event.params.network}/institutions`
    const change = { changeSetId: changeSetId ?? null, warnings, undoTo }
    return saved(event, `${undoTo}/${institution.id}`, m.institution_created(), change)
  },
}

/** Possible duplicates, unless the reader has looked at them and said it is none of them. */
async function similarUnlessSaid(event: Parameters<Actions['default']>[0], values: FormValues): Promise<Choice[]> {
  if (values.flag('isNew')) return []
  return await findSimilar(event, values.required('name'), values.text('postalCode'))
}
