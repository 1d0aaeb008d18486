import { expect, it } from 'vitest'
import { NameSimilarity } from './name-similarity.ts'

const names = [
  'Kita Wiesenwinkel',
  'Kita Regenbogen',
  'Kita Sonnenschein',
  'Kita Villa Kunterbunt',
  'Grundschule Regenbogen',
  'Kinderarztpraxis Dr. Meier',
  'Kinderarztpraxis Dr. Voss',
  'Kinderarztpraxis Dr. Lind',
  'Kinderarztpraxis Dr. Adam',
]
const similarity = new NameSimilarity(names)
const compare = (one: string, other: string) => similarity.compare(similarity.shapeOf(one), similarity.shapeOf(other))

it.each([
  ['Kita Wiesenwinkel', 'Kita Wiesenwinkel'],
  ['KITA wiesen-winkel', 'Kita Wiesenwinkel'],
  ['Kita Wisenwinkel', 'Kita Wiesenwinkel'],
  ['Wiesenwinkel', 'Kita Wiesenwinkel'],
  ['Städt. Kita Wiesenwinkel', 'Kita Wiesenwinkel'],
])('%s may be %s', (one, other) => expect(compare(one, other)).toBeGreaterThanOrEqual(0.78))

it.each([
  ['Kita Sonnenwinkel', 'Kita Wiesenwinkel'],
  ['Kita Sonnenblume', 'Kita Sonnenschein'],
  ['Kita Regenbogen', 'Grundschule Regenbogen'],
  ['Kinderarztpraxis Dr. Krings', 'Kinderarztpraxis Dr. Meier'],
  ['Kita', 'Kita Wiesenwinkel'],
])('%s is not %s', (one, other) => expect(compare(one, other)).toBeLessThan(0.78))

it('answers 1 for the same name', () => expect(compare('Kita Wiesenwinkel', 'Kita Wiesenwinkel')).toBe(1))
