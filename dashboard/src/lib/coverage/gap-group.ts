import type { CoverageGapFragment } from '#lib/generated/graphql.ts'

export interface Group {
  readonly id: string
  readonly key: string
  readonly statutoryNumber?: number | null
}

export interface GapAction {
  /** Below `/[network]`. */
  readonly path: string
  readonly label: string
}

/** The group a gap is about: by its id, or by the number its key ends with. */
export function groupOf({ key, subject }: CoverageGapFragment, groups: readonly Group[]): Group | undefined {
  if (subject.kind === 'GROUP') return groups.find(({ id }) => id === subject.id)
  if (subject.kind !== 'STATUTE_GROUP') return undefined
  return groups.find(
    ({ statutoryNumber }) => typeof statutoryNumber === 'number' && key.endsWith(`:${statutoryNumber}`),
  )
}
