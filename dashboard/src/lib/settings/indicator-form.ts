import type { FormValues } from '#lib/forms/form-values.ts'
import type { IndicatorSettingFactsFragment, IndicatorSettingInput } from '#lib/generated/graphql.ts'

/** Name of a field: its place in the input, so that what the API refuses stands at it. */
export function indicatorField(index: number, part: 'isCounted' | 'target'): string {
  return `indicators.${index}.${part}`
}

/** What the form says at first: what is counted, and the network's own targets in per cent. */
export function indicatorFields(indicators: readonly IndicatorSettingFactsFragment[]): Record<string, string> {
  return Object.fromEntries(
    indicators.flatMap(({ isCounted, ownTarget }, index) => [
      [indicatorField(index, 'isCounted'), isCounted ? 'on' : ''],
      [indicatorField(index, 'target'), typeof ownTarget === 'number' ? inPercent(ownTarget) : ''],
    ]),
  )
}

/** What was decided about every indicator, in the order of the page; what cannot be decided is left out. */
export function indicatorDecisions(
  indicators: readonly IndicatorSettingFactsFragment[],
  values: FormValues,
): IndicatorSettingInput[] {
  return indicators.map(({ key, mayBeLeftOut, isTargetThreshold }, index) => {
    const typed = values.number(indicatorField(index, 'target'))
    return {
      key,
      ...(mayBeLeftOut && { isCounted: values.flag(indicatorField(index, 'isCounted')) }),
      ...(!isTargetThreshold && { target: typed === null ? null : Math.round(typed * 10) / 1000 }),
    }
  })
}

function inPercent(share: number): string {
  return String(Math.round(share * 1000) / 10).replace('.', ',')
}
