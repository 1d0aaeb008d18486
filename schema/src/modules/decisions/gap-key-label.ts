import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'

/** «Schutzkonzepte: Kita Ahorn» for the key of a gap; of a closed one the indicator alone. Names no person. */
export function gapKeyLabel(view: NetworkView, key: string): Label {
  const [indicatorKey] = key.split(':')
  const indicator = indicators.find((one) => one.key === indicatorKey)?.label ?? { de: key, en: key }
  const subject = gapsOf(view).find((gap) => gap.key === key)?.subject.label
  if (!subject) return indicator
  return { de: `${indicator.de}: ${subject.de}`, en: `${indicator.en}: ${subject.en}` }
}
