import { expect, it } from 'vitest'
import { duplicateKey, normaliseName } from './normalise.ts'
import { websiteOf } from './kinds/institutions/website.ts'

it.each([
  ['Hauptstr. 5', 'Hauptstraße 5'],
  ['Hauptstr. 5', 'HAUPTSTRASSE 5'],
  ['Kita «Bärenhöhle»', 'KITA Baerenhoehle'],
  ['Städt. Kath. Grundschule', 'Städtische Katholische Grundschule'],
  ['St. Josef-Schule', 'Sankt Josef Schule'],
  ['Gem. Grundschule Mitte', 'Gemeinschaftsgrundschule Mitte'],
])('%s and %s are the same', (left, right) => expect(normaliseName(left)).toBe(normaliseName(right)))

it.each([
  ['Kita Straßer Hof', 'Kita Str. Hof'],
  ['Schule 1', 'Schule 2'],
  ['Stadtgarten', 'Städtischer Garten'],
])('%s and %s are not', (left, right) => expect(normaliseName(left)).not.toBe(normaliseName(right)))

it('tells two places apart by their postal code', () => {
  expect(duplicateKey('Kita', '40878')).not.toBe(duplicateKey('Kita', '40880'))
})

it.each([
  ['www.schule.example', 'http://www.schule.example'],
  ['https://schule.example/a', 'https://schule.example/a'],
  ['schule.example:8080', 'http://schule.example:8080'],
  ['javascript:alert(1)', null],
  ['mailto:a@b.example', null],
  ['keine', null],
  ['', null],
])('links %s as %s', (text, address) => expect(websiteOf(text)).toBe(address))
