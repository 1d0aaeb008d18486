import { describe, expect, it } from 'vitest'
import { changeFilter, changesHref, readChangeSearch } from './change-search.ts'

const read = (text: string) => readChangeSearch(new URLSearchParams(text))

describe('the search in the address', () => {
  it('is asked of the API by days in Germany', () => {
    expect(
      changeFilter(read('from=2026-11-22&until=2026-11-23&by=Demo+Koordination&words=+Kita+&state=undone')),
    ).toEqual({
      from: '2026-11-21T23:00:00.000Z',
      until: '2026-11-23T22:59:59.999Z',
      userNames: ['Demo Koordination'],
      search: 'Kita',
      isUndone: true,
    })
  })

  it('counts what it does not understand as not said', () => {
    expect(changeFilter(read('from=gestern&until=2026-02-30&state=maybe&words=+&object='))).toEqual({})
  })

  it('goes on to another page with the same search, and back to the first with another one', () => {
    const search = read('by=Ada&after=abc')
    expect(changesHref('/x/changes', search, { before: 'def' })).toBe('/x/changes?by=Ada&before=def')
    expect(changesHref('/x/changes', search, { by: null })).toBe('/x/changes')
  })
})
