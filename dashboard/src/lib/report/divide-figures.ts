import type { IndicatorKey } from '#lib/generated/graphql.ts'

/** What the first sheet has room for: duties by statute, whom the network reaches, and whether its data can be trusted. */
const firstSheet: ReadonlySet<IndicatorKey> = new Set<IndicatorKey>([
  'STATUTE_GROUPS',
  'INSTITUTIONS_REACHED',
  'KITAS_WITH_SPECIALIST',
  'DEPUTIES',
  'RESILIENCE',
  'AGREEMENTS',
  'PROTECTION_CONCEPTS',
  'REPORTING_PATHS',
  'CERTIFICATES',
  'QUALIFICATION_OFFERS',
  'FRESHNESS',
])

/** The indicators of the sheet that is decided on, and those that stand behind the matrix; each in its order. */
export function divideFigures<Figure extends { readonly key: IndicatorKey }>(indicators: readonly Figure[]) {
  return {
    first: indicators.filter(({ key }) => firstSheet.has(key)),
    further: indicators.filter(({ key }) => !firstSheet.has(key)),
  }
}
