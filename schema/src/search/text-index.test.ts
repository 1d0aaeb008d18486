import { describe, expect, it } from 'vitest'
import { TextIndex } from './text-index.ts'

const names = [
  ['Kita Wiesenwinkel', 'Lintorf', 'Diakonie'],
  ['Kita Wiesen-Winkel Süd', 'Hösel'],
  ['Grundschule Müllerstraße', 'Mitte', 'Gymnasialstr. 4'],
  ['Polizeiwache Ratingen', 'Mitte'],
  ['Turnverein 1847', 'Hösel'],
  ['Kita Winkelwiese', 'Lintorf'],
] as const
const index = new TextIndex(names.map(([name, ...facts]) => ({ id: name, name, facts })))

const found = (text: string) => [...index.search(text)].sort(([, left], [, right]) => right - left).map(([id]) => id)

describe('a search', () => {
  it.each([
    ['Kita Wisenwinkel', 'Kita Wiesenwinkel'],
    ['wiesenwinkle', 'Kita Wiesenwinkel'],
    ['Wiesenwinkel Kita', 'Kita Wiesenwinkel'],
    ['kita wiesenw', 'Kita Wiesenwinkel'],
    ['Polziei', 'Polizeiwache Ratingen'],
    ['Polizei Ratigen', 'Polizeiwache Ratingen'],
    ['schule muellerstrasse', 'Grundschule Müllerstraße'],
    ['mullerstrase', 'Grundschule Müllerstraße'],
    ['grundschuhle mitte', 'Grundschule Müllerstraße'],
    ['1847', 'Turnverein 1847'],
  ])('«%s» finds %s first', (text, name) => expect(found(text)[0]).toBe(name))

  it('puts what is written as asked before what is only near', () => {
    const twins = new TextIndex(
      ['Kita Wisenwinkel', 'Kita Wiesenwinkel', 'Verein am Wiesenwinkel'].map((name) => ({
        id: name,
        name,
        facts: [],
      })),
    )
    expect([...twins.search('Wiesenwinkel')].sort(([, a], [, b]) => b - a).map(([id]) => id)).toEqual([
      'Kita Wiesenwinkel',
      'Verein am Wiesenwinkel',
      'Kita Wisenwinkel',
    ])
  })

  it('finds by facts, after those whose name fits', () => {
    expect(found('hösel').sort()).toEqual(['Kita Wiesen-Winkel Süd', 'Turnverein 1847'])
    expect(found('hosel').sort()).toEqual(found('hoesel').sort())
    expect(found('diakonie')).toEqual(['Kita Wiesenwinkel'])
  })

  it('finds a word that the name writes as two', () => {
    expect(found('Wiesenwinkel')).toContain('Kita Wiesen-Winkel Süd')
  })

  it('forgives nothing in short words and numbers', () => {
    expect(found('1848')).toEqual([])
    expect(found('Kta')).toEqual([])
  })

  it('asks for every word', () => {
    expect(found('Wiesenwinkel Polizei')).toEqual([])
    expect(found('xyzzy')).toEqual([])
  })

  it('finds everything where nothing but punctuation is asked for', () => {
    expect(found(' – ')).toHaveLength(names.length)
  })

  it('seeks in what it is told besides, by exact words only', () => {
    const more = (id: string) => (id === 'Turnverein 1847' ? 'henning krings' : '')
    expect([...index.search('krings', more).keys()]).toEqual(['Turnverein 1847'])
    expect([...index.search('hösel krings', more).keys()]).toEqual(['Turnverein 1847'])
    expect([...index.search('krinks', more).keys()]).toEqual([])
  })
})
