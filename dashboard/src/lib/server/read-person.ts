import type { RequestEvent } from '@sveltejs/kit'
import type { FormValues } from '#lib/forms/form-values.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuseFields, type Refused } from './form-answers.ts'
import { readPick } from './pick.ts'

/** The person a form must name: their id, or the refusal that asks for one, or which of several is meant. */
export async function readPerson(event: RequestEvent, values: FormValues, name: string): Promise<string | Refused> {
  const pick = await readPick(event, values, name, 'person')
  if (pick.id === undefined) return refuseFields(values, { [name]: pick.error }, { [name]: pick.candidates })
  return pick.id ?? refuseFields(values, { [name]: m.settings_person_missing() })
}
