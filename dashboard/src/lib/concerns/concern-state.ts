import CircleCheck from '@lucide/svelte/icons/circle-check'
import Clock from '@lucide/svelte/icons/clock'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import type { ConcernState } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** How a state looks and what it is called. */
export const stateLooks = {
  OPEN: { tone: 'neutral', icon: Clock },
  OVERDUE: { tone: 'danger', icon: TriangleAlert },
  ANSWERED: { tone: 'good', icon: CircleCheck },
} as const satisfies Record<ConcernState, object>

export const stateWords: Record<ConcernState, () => string> = {
  OPEN: m.concern_state_OPEN,
  OVERDUE: m.concern_state_OVERDUE,
  ANSWERED: m.concern_state_ANSWERED,
}
