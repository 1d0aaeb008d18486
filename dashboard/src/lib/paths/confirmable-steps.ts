import { formatHours } from '#lib/format/hours.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import type { PathStepFormFragment } from '#lib/generated/graphql.ts'
import { recipientWords } from '#lib/institution/words.ts'
import { m } from '#lib/paraglide/messages.js'

/** The steps that name a number or hours, with what there is to confirm. */
export function confirmableSteps(steps: readonly PathStepFormFragment[]): Choice[] {
  return steps.flatMap((step) => {
    const { id, position, recipient, phone, hours, fallbackRecipient, fallbackPhone } = step
    const fallback = fallbackRecipient && [recipientWords[fallbackRecipient](), fallbackPhone].filter(Boolean).join(' ')
    const facts = [phone, formatHours(hours), fallback && `${m.institution_step_fallback()} ${fallback}`]
    const label = [m.paths_step_number({ number: position }), recipientWords[recipient](), ...facts]
    return phone || hours.length > 0 || fallbackPhone ? [{ id, label: label.filter(Boolean).join(' · ') }] : []
  })
}
