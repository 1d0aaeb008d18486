import type { ChangeEntryFragment, ChangeHeadFragment } from '#lib/generated/graphql.ts'

export type Entry = ChangeEntryFragment

export interface Change extends ChangeHeadFragment {
  readonly entries: { readonly totalCount: number; readonly nodes: readonly Entry[] }
}
