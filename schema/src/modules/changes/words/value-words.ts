import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { germanDay } from '@schutznetz/domain/coverage/wording.ts'
import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { modelShape } from '../../../change/model-shape.ts'
import type { TenantModel } from '../../../change/tenant-models.ts'
import { labelText } from '../../../network/label-text.ts'
import type { NetworkScope } from '../../../network/network-scope.ts'
import { gapKeyLabel } from '../../decisions/gap-key-label.ts'
import { confirmedModels } from './confirmed-models.ts'
import { codeWord } from './code-words.ts'
import { storedName } from './row-names.ts'

interface Place {
  readonly scope: NetworkScope
  readonly model: TenantModel
  readonly column: string
  /** The row the value stands in, for a value whose meaning another column decides. */
  readonly row: Readonly<Record<string, unknown>>
}

/** A stored value as a reader says it: days as the language writes them, references by name, yes and no, codes in words. */
export function valueWords(place: Place, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return say(place, value ? yes : no)
  if (typeof value === 'number') return numberWords(place, value)
  if (typeof value === 'string') return textWords(place, value)
  if (Array.isArray(value)) return value.map((item) => itemWords(place, item)).join('; ') || null
  return JSON.stringify(value)
}

const yes: Label = { de: 'ja', en: 'yes' }
const no: Label = { de: 'nein', en: 'no' }
const gone: Label = { de: '(nicht mehr vorhanden)', en: '(no longer there)' }

function textWords(place: Place, text: string): string {
  const { scope, model, column, row } = place
  const shape = modelShape(model)
  if (shape.dayColumns.has(column) || shape.instantColumns.has(column)) return dayWords(place, text.slice(0, 10))
  const target =
    shape.references.find((reference) => reference.column === column)?.target ??
    (column === 'entityId' ? confirmedModels[String(row['entity'])] : undefined)
  if (target) return storedName(scope, target, text) ?? say(place, gone)
  if (column === 'gapKey') return say(place, gapKeyLabel(scope.view, text))
  const word = codeWord(model, column, text)
  return word ? say(place, word) : text
}

function dayWords({ scope }: Place, day: string): string {
  return scope.locale === 'de' ? germanDay(day) : day
}

/** Shares are settings of the network: 0.9 is 90 %. */
function numberWords({ scope, column }: Place, value: number): string {
  const style = /target$/i.test(column) ? ({ style: 'percent' } as const) : {}
  return new Intl.NumberFormat(scope.locale === 'de' ? 'de-DE' : 'en-GB', {
    maximumFractionDigits: 6,
    ...style,
  }).format(value)
}

function itemWords(place: Place, item: unknown): string {
  if (isOpenHours(item)) return `${say(place, weekdays[item.weekday - 1] ?? no)} ${item.from}–${item.to}`
  return typeof item === 'string' ? textWords(place, item) : JSON.stringify(item)
}

function isOpenHours(item: unknown): item is OpenHours {
  return typeof item === 'object' && item !== null && 'weekday' in item
}

const weekdays: readonly Label[] = [
  { de: 'Mo', en: 'Mon' },
  { de: 'Di', en: 'Tue' },
  { de: 'Mi', en: 'Wed' },
  { de: 'Do', en: 'Thu' },
  { de: 'Fr', en: 'Fri' },
  { de: 'Sa', en: 'Sat' },
  { de: 'So', en: 'Sun' },
]

function say({ scope }: Place, label: Label): string {
  return labelText(label, scope.locale)
}
