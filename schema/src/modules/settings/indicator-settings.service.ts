import { alwaysCounted, targetThresholds } from '@schutznetz/domain/coverage/indicator-rules.ts'
import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { IndicatorRule, IndicatorRules } from '@schutznetz/domain/model/settings.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { refusePast } from '../../change/start-row.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import { saying } from '../../validation/saying.ts'
import { validate } from '../../validation/validate.ts'
import { day, version } from '../../validation/values.ts'
import { startRules } from './settings.service.ts'

interface Decision {
  readonly key: IndicatorKey
  readonly isCounted?: boolean | null | undefined
  /** `null` = back to what the indicator itself says. */
  readonly target?: number | null | undefined
}

const share = saying({
  de: 'Ziel: bitte ein Anteil von 0 bis 1 (0 bis 100 %).',
  en: 'Target: please a share of 0 to 1 (0 to 100 %).',
})

const rules = (today: Day) =>
  z.object({
    network: z.string(),
    version: version(),
    from: day({ de: 'Beginn', en: 'Beginning' }, today).nullish(),
    indicators: z.array(
      z.object({
        key: z.custom<IndicatorKey>((key) => indicators.some((indicator) => indicator.key === key)),
        isCounted: z.boolean().nullish(),
        target: z
          .number()
          .nullish()
          .refine((target) => target === null || target === undefined || (target >= 0 && target <= 1), share),
      }),
    ),
  })

/** Which indicators count and what they aim for, from a day on. Days before are counted by the rules of their time. */
export async function updateIndicatorSettings(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof rules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { version: seen, from, indicators: decisions } = validate(rules(ctx.today), raw)
  decisions.forEach(refuseImpossible)
  const start = from ?? ctx.today
  refusePast(start, ctx.today)
  const label = `Kennzahlen ab ${start} geändert`
  const done = await change(ctx, { networkId, label }, (tx) =>
    startRules(tx, start, seen, (before) => ({ ...before, indicators: decide(before.indicators ?? {}, decisions) })),
  )
  return written(networkId, done)
}

function refuseImpossible({ key, isCounted, target }: Decision, index: number): void {
  const name = indicators.find((indicator) => indicator.key === key)?.label ?? { de: key, en: key }
  const refuse = (part: string, sentence: Sentence): never => {
    throw new Invalid(`input.indicators.${index}.${part}`, joined(sentence, nothingSaved))
  }
  if (isCounted === false && alwaysCounted.has(key))
    refuse('isCounted', {
      de: `«${name.de}» zählt jedes Netzwerk.`,
      en: `Every network counts “${name.en}”.`,
    })
  if (typeof target === 'number' && targetThresholds[key])
    refuse('target', {
      de: `Das Ziel von «${name.de}» ist ein Schwellenwert; bitte dort ändern.`,
      en: `The target of “${name.en}” is a threshold; please change it there.`,
    })
}

/** A rule that says nothing is no rule: what is stored is what differs from the registry. */
function decide(before: IndicatorRules, decisions: readonly Decision[]): IndicatorRules {
  const after = new Map(Object.entries(before))
  for (const { key, isCounted, target } of decisions) {
    const { isLeftOut = false, target: old } = after.get(key) ?? {}
    const leavesOut = typeof isCounted === 'boolean' ? !isCounted : isLeftOut
    const aim = target === undefined ? old : (target ?? undefined)
    const rule: IndicatorRule = { ...(leavesOut && { isLeftOut: true }), ...(aim !== undefined && { target: aim }) }
    if (Object.keys(rule).length > 0) after.set(key, rule)
    else after.delete(key)
  }
  return Object.fromEntries([...after].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
