import type { CoverageGapFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { groupOf, type GapAction, type Group } from './gap-group.ts'

/** Where a gap can be looked at: its institution or role, and its place on the map. */
export function gapPlaces(gap: CoverageGapFragment, groups: readonly Group[]): GapAction[] {
  const { subject, institutions } = gap
  const [institution] = institutions
  const group = groupOf(gap, groups)
  const map = group ? `/map?group=${encodeURIComponent(group.key)}` : institution && `/map?sel=${institution.id}`
  return [
    ...(institution ? [{ path: `/institutions/${institution.id}`, label: m.coverage_open_institution() }] : []),
    ...(subject.kind === 'CONCERN' && subject.id
      ? [{ path: `/concerns/${subject.id}`, label: m.coverage_open_concern() }]
      : []),
    ...(subject.kind === 'ROLE' && subject.id ? [{ path: `/roles/${subject.id}`, label: m.coverage_open_role() }] : []),
    ...(map ? [{ path: map, label: m.coverage_open_map() }] : []),
  ]
}
