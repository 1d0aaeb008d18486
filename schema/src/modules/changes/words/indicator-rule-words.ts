import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import type { IndicatorRule } from '@schutznetz/domain/model/settings.ts'

/** What was decided about indicators, a column for each decision: `CONCERNS.isLeftOut`, `CONNECTED.target`. */
export function indicatorRuleColumns(rules: unknown): Record<string, boolean | number> {
  const decided = Object.entries((rules ?? {}) as Record<string, IndicatorRule>)
  return Object.fromEntries(
    decided.flatMap(([key, rule]) => Object.entries(rule).map(([part, value]) => [`${key}.${part}`, value])),
  )
}

/** «Kooperationen: Ziel» for such a column; `null` for any other. */
export function indicatorRuleLabel(column: string): Label | null {
  const [key, part] = column.split('.')
  const definition = indicators.find((indicator) => indicator.key === key)
  if (!definition) return null
  const { de, en } = definition.label
  return part === 'target'
    ? { de: `${de}: Ziel`, en: `${en}: target` }
    : { de: `${de}: wird nicht gezählt`, en: `${en}: not counted` }
}
