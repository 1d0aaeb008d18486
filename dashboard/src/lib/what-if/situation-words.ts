import type { Situation } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

export const situationWords: Readonly<Record<Situation, () => string>> = {
  SUBSTANTIAL_OFFICE_HOURS: m.whatif_SUBSTANTIAL_OFFICE_HOURS,
  SUBSTANTIAL_NIGHT: m.whatif_SUBSTANTIAL_NIGHT,
  URGENT_OFFICE_HOURS: m.whatif_URGENT_OFFICE_HOURS,
  URGENT_NIGHT: m.whatif_URGENT_NIGHT,
}
