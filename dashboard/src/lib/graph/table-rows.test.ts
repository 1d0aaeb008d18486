import { describe, expect, it } from 'vitest'
import { filterMap } from './filter.ts'
import { smallNetwork } from './map-data.factory.ts'
import { countLinks } from './neighbours.ts'
import { tableRows } from './table-rows.ts'
import { readView } from './view-state.ts'

const rows = (search: string) => {
  const data = smallNetwork()
  const state = readView(new URLSearchParams(search))
  return tableRows(data, filterMap(data, state), countLinks(data.links), state.sorting)
}
const names = (search: string) => rows(search).map(({ institution }) => institution.name)

describe('tableRows', () => {
  it('has the same institutions as the wheel shows', () => {
    expect(names('reach=NONE&sort=name')).toEqual(['Kita Igelbau', 'Turnverein'])
  })

  it('comes in the order of the wheel, then by name', () => {
    expect(names('')).toEqual(['Kita Igelbau', 'Kita Müllerhof', 'Kita Wiesenwinkel', 'Grundschule Ost', 'Turnverein'])
  })

  it('sorts by every column, both ways', () => {
    expect(names('sort=-links')[0]).toBe('Kita Wiesenwinkel')
    expect(names('sort=district').at(-1)).toBe('Turnverein')
    expect(names('sort=-reach').slice(0, 2)).toEqual(['Kita Igelbau', 'Turnverein'])
    expect(names('sort=-name')[0]).toBe('Turnverein')
    expect(names('sort=-gaps').slice(0, 2)).toEqual(['Kita Igelbau', 'Turnverein'])
  })
})
