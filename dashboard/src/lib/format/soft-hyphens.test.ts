import { expect, it } from 'vitest'
import { softHyphens } from './soft-hyphens.ts'

it('marks where long words may break, and leaves short ones and the text alone', () => {
  const shown = (text: string) => softHyphens(text).replaceAll('\u00AD', '|')
  expect(shown('Verfahrensbeistände')).toBe('Verfahrens|beistände')
  expect(shown('Eingliederungshilfe')).toBe('Eingliede|rungs|hilfe')
  expect(shown('Jugendamt, ASD')).toBe('Jugend|amt, ASD')
  expect(shown('Kinderschutzfachkraft')).toBe('Kinderschutz|fachkraft')
  expect(shown('Gewichtige Anhaltspunkte')).toBe('Gewichtige Anhalts|punkte')
  expect(shown('Amt')).toBe('Amt')
  expect(shown('Frühe Hilfen')).toBe('Frühe Hilfen')
})
