import { fail } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { FormValues } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreatePersonEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, type Refused } from './form-answers.ts'
import { mutate } from './mutate.ts'
import { readPick } from './pick.ts'
import type { SavedSteps } from './saved-steps.ts'
import { findSimilarPeople } from './similar-people.ts'

type ChosenPerson =
  /** `null` = nobody. */
  { readonly id: string | null; readonly refused?: undefined } | { readonly refused: Refused }

/** Reads a `PersonChoice`: whom the form means. Somebody new is entered first, and remembered in `steps`. */
export async function choosePerson(
  event: RequestEvent<{ network: string }>,
  values: FormValues,
  name: string,
  steps: SavedSteps,
): Promise<ChosenPerson> {
  const choice = values.text(`${name}.choice`)
  switch (choice) {
    case null:
      return { refused: refuseFields(values, { [`${name}.choice`]: m.entry_who_missing() }) }
    case 'NONE':
      return { id: null }
    case 'NEW':
      return await enterPerson(event, values, name, steps)
    case 'OTHER':
      return await findPerson(event, values, `${name}.id`)
    default:
      return { id: choice }
  }
}

async function findPerson(
  event: RequestEvent<{ network: string }>,
  values: FormValues,
  field: string,
): Promise<ChosenPerson> {
  const pick = await readPick(event, values, field, 'person')
  if (pick.id === undefined) {
    return { refused: refuseFields(values, { [field]: pick.error }, { [field]: pick.candidates }) }
  }
  return pick.id === null ? { refused: refuseFields(values, { [field]: m.entry_who_missing() }) } : { id: pick.id }
}

async function enterPerson(
  event: RequestEvent<{ network: string }>,
  values: FormValues,
  name: string,
  steps: SavedSteps,
): Promise<ChosenPerson> {
  const [firstName, lastName] = [values.required(`${name}.firstName`), values.required(`${name}.lastName`)]
  const similar = values.flag(`${name}.isNew`) ? [] : await findSimilarPeople(event, firstName, lastName)
  if (similar.length > 0) {
    const refused = refuseFields(values, { [`${name}.lastName`]: m.entry_similar_error() })
    return { refused: fail(refused.status, { form: { ...refused.data.form, similar: { [name]: similar } } }) }
  }
  const professionKey = values.text(`${name}.professionKey`)
  const input = { network: event.params.network, firstName, lastName, professionKey }
  const outcome = await mutate(event, CreatePersonEntryDocument, { input })
  if (!outcome.isSaved) {
    const { problem } = outcome
    return { refused: refuse(values, { ...problem, field: problem.field && `${name}.${problem.field}` }) }
  }
  const { id, displayName } = outcome.value.person
  steps.keep(outcome, m.entry_person_created({ name: displayName }), {
    [`${name}.choice`]: 'OTHER',
    [`${name}.id`]: id,
    [textField(`${name}.id`)]: displayName,
  })
  return { id }
}
