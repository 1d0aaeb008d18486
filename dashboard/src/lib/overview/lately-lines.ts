import { formatCount } from '#lib/format/number.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Diff } from './read-overview.ts'

export interface LatelyLine {
  readonly key: string
  readonly words: string
  /** The first few by name; empty where there is nothing to name. */
  readonly names: string
}

interface Named {
  readonly totalCount: number
  readonly nodes: readonly ({ readonly name: string } | { readonly person: { readonly displayName: string } })[]
}

/** What changed in a line each; what did not change is left out. */
export function latelyLines(diff: Diff): LatelyLine[] {
  const named = (key: string, words: (arguments_: { count: string }) => string, list: Named): LatelyLine[] =>
    list.totalCount === 0 ? [] : [{ key, words: words({ count: formatCount(list.totalCount) }), names: namesOf(list) }]
  return [
    ...named('joined', m.overview_diff_joined, diff.institutionsJoined),
    ...named('left', m.overview_diff_left, diff.institutionsLeft),
    ...named('holders', m.overview_diff_holders_begun, diff.holdersBegun),
    ...named('holders-ended', m.overview_diff_holders_ended, diff.holdersEnded),
    ...pair('links', m.overview_diff_links, diff.linksBegun, diff.linksEnded),
    ...pair('certificates', m.overview_diff_certificates, diff.certificatesIssued, diff.certificatesExpired),
    ...pair('gaps', m.overview_diff_gaps, diff.gapsOpened, diff.gapsClosed),
  ]
}

function pair(
  key: string,
  words: (arguments_: { begun: string; ended: string }) => string,
  begun: { readonly totalCount: number },
  ended: { readonly totalCount: number },
): LatelyLine[] {
  if (begun.totalCount + ended.totalCount === 0) return []
  return [
    { key, words: words({ begun: formatCount(begun.totalCount), ended: formatCount(ended.totalCount) }), names: '' },
  ]
}

function namesOf({ totalCount, nodes }: Named): string {
  const names = nodes.map((node) => ('name' in node ? node.name : node.person.displayName))
  const rest = totalCount - nodes.length
  return names.join(', ') + (rest > 0 ? ` ${m.overview_diff_more({ count: formatCount(rest) })}` : '')
}
