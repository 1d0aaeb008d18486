import CircleCheck from '@lucide/svelte/icons/circle-check'
import CircleHelp from '@lucide/svelte/icons/circle-help'
import OctagonX from '@lucide/svelte/icons/octagon-x'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import type { PathResult, ReportTrigger, Situation } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

type Words<Key extends string> = Readonly<Record<Key, () => string>>

export const situationWords: Words<Situation> = {
  SUBSTANTIAL_OFFICE_HOURS: m.paths_when_day,
  SUBSTANTIAL_NIGHT: m.paths_when_night,
  URGENT_OFFICE_HOURS: m.paths_when_urgent_day,
  URGENT_NIGHT: m.paths_when_urgent_night,
}

export const triggerWords: Words<ReportTrigger> = {
  SUBSTANTIAL: m.paths_trigger_substantial,
  URGENT: m.paths_trigger_urgent,
}

/** From good to bad, as columns stand. */
export const results = ['ARRIVES', 'WEAK', 'UNKNOWN', 'DEAD_END'] as const satisfies readonly PathResult[]

export const resultWords: Words<PathResult> = {
  ARRIVES: m.paths_result_arrives,
  WEAK: m.paths_result_weak,
  UNKNOWN: m.paths_result_unknown,
  DEAD_END: m.paths_result_dead_end,
}

export const resultIcons = { ARRIVES: CircleCheck, WEAK: TriangleAlert, UNKNOWN: CircleHelp, DEAD_END: OctagonX }
