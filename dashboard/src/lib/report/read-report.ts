import type { IndicatorKey, ReportQuery } from '#lib/generated/graphql.ts'

type Network = NonNullable<ReportQuery['network']>

export type ReportIndicator = Network['counted']['indicators'][number]
export type ReportGap = ReportIndicator['gaps']['nodes'][number]
export type DecisionCard = Network['gapCards'][number]

interface EarlierFigure {
  readonly key: IndicatorKey
  readonly numerator: number
  readonly denominator: number
}

/** What the same indicators said on an earlier day. */
export interface Earlier {
  readonly day: string
  readonly figures: ReadonlyMap<IndicatorKey, EarlierFigure>
}

/** The answer in the parts of the report. Every figure is the engine's; nothing is counted here. */
export function readReport(network: Network, earlier: { day: string; figures: readonly EarlierFigure[] }) {
  const { indicators: whole, rulesVersion } = network.coverage
  return {
    day: network.asOf,
    rulesVersion,
    statute: network.statute,
    office: network.coordinationOffice.name,
    groups: network.representedGroups,
    /** Of the whole network, whatever is filtered. */
    represented: whole.find(({ key }) => key === 'STATUTE_GROUPS'),
    reached: whole.find(({ key }) => key === 'INSTITUTIONS_REACHED'),
    cards: network.gapCards,
    whole: network.whole.totalCount,
    shown: network.shown.totalCount,
    indicators: network.counted.indicators,
    matrix: network.coverageMatrix,
    earlier: { day: earlier.day, figures: new Map(earlier.figures.map((figure) => [figure.key, figure])) } as Earlier,
  }
}

export type Report = ReturnType<typeof readReport>
