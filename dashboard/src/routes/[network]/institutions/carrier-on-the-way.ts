import { fail } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { FormValues } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateCarrierFormDocument } from '#lib/generated/graphql.ts'
import { readCarrierKind } from '#lib/institution/carrier-kinds.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, type Refused } from '#lib/server/form-answers.ts'
import { mutate, type Problem } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'

/** Which carrier a form means; `created` = the name of one that it entered on the way. */
interface ChosenCarrier {
  readonly id: string | null
  readonly created: string | null
  readonly refused?: undefined
}

interface NoCarrier {
  readonly refused: Refused
}

/** Reads the carrier of a form: one that was picked, or a new one, which is entered first. */
export async function chooseCarrier(
  event: RequestEvent<{ network: string }>,
  values: FormValues,
): Promise<ChosenCarrier | NoCarrier> {
  const name = values.text('carrierName')
  if (name !== null) return await createCarrier(event, values, name)
  const pick = await readPick(event, values, 'carrierId', 'carrier')
  if (pick.id === undefined) {
    return { refused: refuseFields(values, { carrierId: pick.error }, { carrierId: pick.candidates }) }
  }
  return { id: pick.id, created: null }
}

/**
 * Refuses a form after its carrier was entered: the form now holds that carrier, so that sending it again does not enter
 * it twice, and says that it is there.
 */
export function refuseAfterCarrier(values: FormValues, problem: Problem, { id, created }: ChosenCarrier): Refused {
  const refused = refuse(values, problem)
  if (created === null || id === null) return refused
  const { form } = refused.data
  const fields = { ...form.fields, carrierName: '', carrierId: id, [textField('carrierId')]: created }
  const message = [form.message, m.institution_carrier_created({ name: created })].filter(Boolean).join(' ')
  return fail(refused.status, { form: { ...form, fields, message } })
}

async function createCarrier(
  event: RequestEvent<{ network: string }>,
  values: FormValues,
  name: string,
): Promise<ChosenCarrier | NoCarrier> {
  const kind = readCarrierKind(values.text('carrierKind'))
  const input = { network: event.params.network, name, kind, validFrom: null }
  const outcome = await mutate(event, CreateCarrierFormDocument, { input })
  if (!outcome.isSaved) {
    const field = outcome.problem.field === 'name' ? 'carrierName' : null
    return { refused: refuse(values, { ...outcome.problem, field }) }
  }
  return { id: outcome.value.carrier.id, created: name }
}
