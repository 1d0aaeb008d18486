import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'

interface Vacancy {
  readonly vacantSince?: string | null
  readonly wasNeverHeld: boolean
}

/** Since when a vacant role is vacant: «nie besetzt, seit 01.01.2024», «unbesetzt seit 01.08.2026». */
export function vacancyWords({ vacantSince, wasNeverHeld }: Vacancy): string {
  if (!vacantSince) return wasNeverHeld ? m.people_never_held() : m.people_vacant()
  const day = formatDay(vacantSince)
  return wasNeverHeld ? m.people_never_held_since({ day }) : m.people_vacant_since({ day })
}
