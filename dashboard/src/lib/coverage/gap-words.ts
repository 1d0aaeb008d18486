import type { GapAssignment, GapSeverity, GapSnooze } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { assignments } from './coverage-state.ts'

export const severityWords: Readonly<Record<GapSeverity, () => string>> = {
  CRITICAL: m.coverage_severity_CRITICAL,
  WARNING: m.coverage_severity_WARNING,
  NOTICE: m.coverage_severity_NOTICE,
  CHECK: m.coverage_severity_CHECK,
}

export const snoozeWords: Readonly<Record<GapSnooze, () => string>> = {
  WITHOUT: m.coverage_snoozed_WITHOUT,
  ALL: m.coverage_snoozed_ALL,
  ONLY: m.coverage_snoozed_ONLY,
}

export const assignmentWords: Readonly<Record<GapAssignment, () => string>> = {
  ME: m.coverage_assigned_ME,
  ANYONE: m.coverage_assigned_ANYONE,
  NOBODY: m.coverage_assigned_NOBODY,
}

/** How gaps are looked after, or by whom, as the filter of a list says it; the list itself knows the name of a user. */
export function assignedWords(
  assigned: string,
  gaps: readonly { readonly assignee?: { readonly id: string; readonly name: string } | null }[],
): string {
  const way = assignments.find((one) => one === assigned)
  if (way) return assignmentWords[way]()
  const name = gaps.find(({ assignee }) => assignee?.id === assigned)?.assignee?.name
  return name ? m.coverage_assigned_to({ name }) : m.coverage_filter_assigned()
}
