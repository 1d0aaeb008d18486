import type { Component } from 'svelte'
import CalendarX from '@lucide/svelte/icons/calendar-x'
import Compass from '@lucide/svelte/icons/compass'
import Lock from '@lucide/svelte/icons/lock'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import UserCog from '@lucide/svelte/icons/user-cog'
import Wrench from '@lucide/svelte/icons/wrench'
import { m } from '#lib/paraglide/messages.js'

/** What `error(…)` and handleError hand to the error page. */
export type PageError = App.Error | null

export interface ErrorExplanation {
  readonly title: string
  /** What happened, what was kept, what to do. */
  readonly text: string
  readonly icon: Component<{ size?: number }>
  /** Whether the same address may answer a moment later. */
  readonly canRetry: boolean
}

const byCode: Record<NonNullable<App.Error['code']>, () => Omit<ErrorExplanation, 'canRetry'>> = {
  NETWORK_NOT_FOUND: () => ({ title: m.error_network_title(), text: m.error_network_text(), icon: Compass }),
  INSTITUTION_NOT_FOUND: () => ({ title: m.institution_not_found_title(), text: '', icon: Compass }),
  PERSON_NOT_FOUND: () => ({ title: m.people_not_found_title(), text: '', icon: Compass }),
  ROLE_NOT_FOUND: () => ({ title: m.people_role_not_found_title(), text: '', icon: Compass }),
  ENTRY_NOT_FOUND: () => ({ title: m.entry_not_found_title(), text: '', icon: Compass }),
  ADMINISTRATOR: () => ({ title: m.error_administrator_title(), text: m.error_administrator_text(), icon: UserCog }),
  INVALID_DAY: () => ({ title: m.error_day_title(), text: '', icon: CalendarX }),
}

/** The page for an error: by its code where we gave it one, else by the HTTP status. */
export function explainError(status: number, error: PageError): ErrorExplanation {
  if (error?.code) {
    const explanation = byCode[error.code]()
    return { ...explanation, text: explanation.text || error.message, canRetry: false }
  }
  return { ...explainStatus(status, error?.message ?? ''), canRetry: status >= 500 }
}

function explainStatus(status: number, message: string): Omit<ErrorExplanation, 'canRetry'> {
  if (status === 404) return { title: m.error_404_title(), text: m.error_404_text(), icon: Compass }
  if (status === 403) return { title: m.error_forbidden_title(), text: m.error_forbidden_text(), icon: Lock }
  if (status === 503) return { title: m.error_503_title(), text: m.error_503_text(), icon: Wrench }
  if (status >= 500) return { title: m.error_500_title(), text: m.error_500_text(), icon: TriangleAlert }
  return { title: m.error_other_title(), text: message, icon: TriangleAlert }
}
