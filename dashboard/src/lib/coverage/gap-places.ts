import type { CoverageGapFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

interface Group {
  readonly id: string
  readonly key: string
  readonly statutoryNumber?: number | null
}

export interface GapAction {
  /** Below `/[network]`. */
  readonly path: string
  readonly label: string
}

/** The form that closes a gap, for coordinators; `null` where no single form does. */
export function closingForm(gap: CoverageGapFragment, groups: readonly Group[]): GapAction | null {
  const { indicator, subject } = gap
  const institution = gap.institutions[0]?.id
  switch (indicator) {
    case 'STATUTE_GROUPS':
    case 'GROUPS_WITH_MULTIPLIER': {
      const group = groupOf(gap, groups)
      const path = group ? `/roles/new?group=${encodeURIComponent(group.key)}` : '/settings/groups'
      return { path, label: group ? m.coverage_close_role() : m.coverage_close_group() }
    }
    case 'INSTITUTIONS_REACHED':
      return institution ? { path: `/roles/new?institution=${institution}`, label: m.coverage_close_role() } : null
    case 'KITAS_WITH_SPECIALIST':
    case 'SPECIALIST_RATIO':
      return institution
        ? { path: `/specialists/new?institution=${institution}`, label: m.coverage_close_specialist() }
        : null
    case 'PROTECTION_CONCEPTS':
      return institution ? { path: `/institutions/${institution}/concept`, label: m.coverage_close_concept() } : null
    case 'DEPUTIES':
    case 'RESILIENCE':
      return subject.kind === 'ROLE' && subject.id
        ? { path: `/roles/${subject.id}`, label: m.coverage_close_deputy() }
        : null
    default:
      return institution ? { path: `/institutions/${institution}`, label: m.coverage_close_institution() } : null
  }
}

/** The group a gap is about: by its id, or by the number its key ends with. */
function groupOf({ key, subject }: CoverageGapFragment, groups: readonly Group[]): Group | undefined {
  if (subject.kind === 'GROUP') return groups.find(({ id }) => id === subject.id)
  if (subject.kind !== 'STATUTE_GROUP') return undefined
  return groups.find(
    ({ statutoryNumber }) => typeof statutoryNumber === 'number' && key.endsWith(`:${statutoryNumber}`),
  )
}

/** Where a gap can be looked at: its institution or role, and its place on the map. */
export function gapPlaces(gap: CoverageGapFragment, groups: readonly Group[]): GapAction[] {
  const { subject, institutions } = gap
  const [institution] = institutions
  const group = groupOf(gap, groups)
  const map = group ? `/map?group=${encodeURIComponent(group.key)}` : institution && `/map?sel=${institution.id}`
  return [
    ...(institution ? [{ path: `/institutions/${institution.id}`, label: m.coverage_open_institution() }] : []),
    ...(subject.kind === 'ROLE' && subject.id ? [{ path: `/roles/${subject.id}`, label: m.coverage_open_role() }] : []),
    ...(map ? [{ path: map, label: m.coverage_open_map() }] : []),
  ]
}
