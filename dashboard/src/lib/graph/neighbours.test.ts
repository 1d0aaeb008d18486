import { describe, expect, it } from 'vitest'
import { smallNetwork } from './map-data.factory.ts'
import { countLinks, linkStateOf, neighboursOf } from './neighbours.ts'

describe('neighboursOf', () => {
  it('numbers both directions, certain ones first', () => {
    const found = neighboursOf(smallNetwork(), 'Kita Wiesenwinkel')
    expect(found.map(({ number, state, institution }) => [number, state, institution.name])).toEqual([
      [1, 'BOTH', 'Grundschule Ost'],
      [2, 'ONE', 'Kita Müllerhof'],
      [3, 'STALE', 'Turnverein'],
    ])
  })

  it('finds none for an institution without links', () => {
    expect(neighboursOf(smallNetwork(), 'Kita Igelbau')).toEqual([])
  })
})

describe('countLinks', () => {
  it('counts each link at both ends', () => {
    expect(countLinks(smallNetwork().links).get('Kita Wiesenwinkel')).toBe(3)
    expect(countLinks(smallNetwork().links).get('Turnverein')).toBe(1)
  })
})

describe('linkStateOf', () => {
  it('calls a stale link stale even if both sides once confirmed it', () => {
    expect(linkStateOf({ confirmed: 'BOTH', stale: true })).toBe('STALE')
    expect(linkStateOf({ confirmed: 'NEITHER', stale: false })).toBe('NEITHER')
  })
})
