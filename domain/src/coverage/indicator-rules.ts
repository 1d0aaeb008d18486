import type { IndicatorRule, Thresholds } from '../model/settings.ts'
import type { NetworkView } from '../model/view.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { IndicatorKey } from './indicator-key.ts'
import { indicators } from './registry.ts'

/** Every network counts these: what the statute asks of it, and what the wheel is drawn from. */
export const alwaysCounted: ReadonlySet<IndicatorKey> = new Set<IndicatorKey>([
  'STATUTE_GROUPS',
  'INSTITUTIONS_REACHED',
])

/** Indicators whose target is a threshold: it is set there, and used by other figures too. */
export const targetThresholds: Readonly<Partial<Record<IndicatorKey, keyof Thresholds>>> = {
  INSTITUTIONS_REACHED: 'reachTarget',
  FRESHNESS: 'freshnessTarget',
}

/** What the network decided about an indicator for the day; empty = nothing. */
export function ruleOf({ indicatorRules }: NetworkView, key: IndicatorKey): IndicatorRule {
  return indicatorRules[key] ?? {}
}

/** Whether an indicator counts on the day. */
export function isCounted(view: NetworkView, key: IndicatorKey): boolean {
  return alwaysCounted.has(key) || ruleOf(view, key).isLeftOut !== true
}

/** The indicators of the registry that count on the day, in its order. */
export function countedIndicators(view: NetworkView): IndicatorDefinition[] {
  return indicators.filter(({ key }) => isCounted(view, key))
}

/** The share to aim for: the network's own, else what the indicator itself says; `null` = none. */
export function targetOf(view: NetworkView, key: IndicatorKey, byDefinition: number | null): number | null {
  return (targetThresholds[key] ? undefined : ruleOf(view, key).target) ?? byDefinition
}
