import { redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { ConfirmInstitutionPageDocument, ConfirmLinkSideDocument } from '#lib/generated/graphql.ts'
import type { ConfirmationSide } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { saved } from '#lib/server/form-answers.ts'
import { mutate, type Outcome } from '#lib/server/mutate.ts'

type Event = RequestEvent<{ network: string; id: string }>

interface Confirmed {
  readonly changeSetId?: string | null
  readonly warnings: readonly string[]
}

/** One press: these fields of the institution were confirmed today. */
export async function confirmFields(event: Event): Promise<never> {
  const data = await event.request.formData()
  const fields = String(data.get('fields') ?? '')
    .split(',')
    .filter(Boolean)
  const input = { id: event.params.id, ...(fields.length > 0 && { fields }) }
  return answer(event, await mutate(event, ConfirmInstitutionPageDocument, { input }), m.institution_confirmed_flash())
}

/** One press: this side of a cooperation confirmed it today. */
export async function confirmLinkSide(event: Event): Promise<never> {
  const data = await event.request.formData()
  const [id = '', side] = String(data.get('confirm') ?? '').split(':')
  const ours: ConfirmationSide = side === 'TARGET' ? 'TARGET' : 'SOURCE'
  const input = { id, side: ours }
  return answer(event, await mutate(event, ConfirmLinkSideDocument, { input }), m.institution_link_confirmed_flash())
}

function answer(event: Event, outcome: Outcome<Confirmed>, text: string): never {
  const { network, id } = event.params
  const back = `/${network}/institutions/${id}`
  if (outcome.isSaved)
    saved(event, back, text, { changeSetId: outcome.value.changeSetId ?? null, warnings: outcome.value.warnings })
  setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
  redirect(303, back)
}
