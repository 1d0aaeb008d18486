import type { FiguresInWhatIfFragment } from '#lib/generated/graphql.ts'

type Figures = FiguresInWhatIfFragment

/** How the network would fare by an indicator: by what is lacking, so that who leaves counts neither way. */
type Verdict = 'WORSE' | 'BETTER' | 'EVEN'

export interface IndicatorChange {
  readonly key: Figures['key']
  readonly label: string
  readonly before: Figures
  readonly after: Figures
  /** How many more are not in order, or not known to be. */
  readonly moreLacking: number
  readonly verdict: Verdict
}

/** The indicators on top of the page, changed or not. */
const onTop: readonly Figures['key'][] = [
  'INSTITUTIONS_REACHED',
  'KITAS_WITH_SPECIALIST',
  'STATUTE_GROUPS',
  'GROUPS_WITH_MULTIPLIER',
  'REPORTING_PATHS',
]

/** Indicators before and after: those on top, and every one with another figure. An indicator of one side has no change. */
export function indicatorChanges(
  before: readonly Figures[],
  after: readonly Figures[],
): { readonly top: readonly IndicatorChange[]; readonly changed: readonly IndicatorChange[] } {
  const then = new Map(after.map((figures) => [figures.key, figures]))
  const all = before.flatMap((figures) => {
    const other = then.get(figures.key)
    return other ? [toChange(figures, other)] : []
  })
  return {
    top: onTop.flatMap((key) => all.find((change) => change.key === key) ?? []),
    changed: all.filter(({ before: a, after: b }) => figureNames.some((name) => a[name] !== b[name])),
  }
}

const figureNames = ['numerator', 'failing', 'unknown', 'denominator'] as const

function toChange(before: Figures, after: Figures): IndicatorChange {
  const moreLacking = lacking(after) - lacking(before)
  const verdict = moreLacking > 0 ? 'WORSE' : moreLacking < 0 ? 'BETTER' : 'EVEN'
  return { key: before.key, label: before.label, before, after, moreLacking, verdict }
}

function lacking({ denominator, numerator }: Figures): number {
  return denominator - numerator
}
