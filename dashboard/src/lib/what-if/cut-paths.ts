import type { StepRecipient, WhatIfResultQuery } from '#lib/generated/graphql.ts'

type Cut = NonNullable<WhatIfResultQuery['network']>['whatIf']['cutPaths'][number]

interface CutStep {
  readonly id: string
  readonly recipient: StepRecipient
  /** BEFORE the break it still arrives; BROKEN is where it ends; AFTER it nobody hears of it. */
  readonly state: 'BEFORE' | 'BROKEN' | 'AFTER'
}

/** One way that is cut at one place, with everybody who goes it. */
export interface CutPath {
  readonly key: string
  readonly label: string
  readonly legalBasis: string
  /** Who sets out. */
  readonly actor: string | null
  readonly steps: readonly CutStep[]
  readonly institutions: readonly Cut['institution'][]
  readonly situations: readonly Cut['situation'][]
  /** Why, in sentences: mostly one. */
  readonly words: readonly string[]
}

/** Puts together who goes the same way and is cut at the same step; what cuts off most comes first. O(checks). */
export function cutPaths(checks: readonly Cut[]): CutPath[] {
  const ways = Map.groupBy(checks, ({ pathType, path, brokenAt }) =>
    [pathType.key, path?.steps[0]?.id, brokenAt?.id].join(' '),
  )
  return [...ways]
    .flatMap(([key, members]) => {
      const [first] = members
      return first ? [toCutPath(key, first, members)] : []
    })
    .toSorted((a, b) => b.institutions.length - a.institutions.length)
}

function toCutPath(key: string, { pathType, path, brokenAt }: Cut, members: readonly Cut[]): CutPath {
  const steps = path?.steps ?? []
  const broken = steps.findIndex(({ id }) => id === brokenAt?.id)
  return {
    key,
    label: pathType.label,
    legalBasis: pathType.legalBasis,
    actor: steps[0]?.actor ?? null,
    steps: steps.map(({ id, recipient }, index) => ({
      id,
      recipient,
      state: broken < 0 || index < broken ? 'BEFORE' : index === broken ? 'BROKEN' : 'AFTER',
    })),
    institutions: [...new Map(members.map(({ institution }) => [institution.id, institution])).values()],
    situations: [...new Set(members.map(({ situation }) => situation))],
    words: [...new Set(members.map(({ words }) => words))],
  }
}
