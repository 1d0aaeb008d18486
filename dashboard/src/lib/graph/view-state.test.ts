import { describe, expect, it } from 'vitest'
import { toggled } from '#lib/filters/shared-filters.ts'
import { hasFilters, readView, withoutFilters, writeView } from './view-state.ts'

const search =
  'view=table&sel=abc&group=DAY_CARE,SCHOOLS&district=d1,none&reach=NONE&role=RISK&gap=any&q=Kita&sort=-links'

describe('a view in the address', () => {
  it('is read', () => {
    expect(readView(new URLSearchParams(search))).toMatchObject({
      view: 'table',
      selection: 'abc',
      groups: ['DAY_CARE', 'SCHOOLS'],
      districts: ['d1', 'none'],
      reach: ['NONE'],
      roleForms: ['RISK'],
      gap: 'any',
      text: 'Kita',
      sorting: { column: 'links', descending: true },
    })
  })

  it('survives the way out and back', () => {
    const state = readView(new URLSearchParams(search))
    expect(readView(writeView(state, new URLSearchParams()))).toEqual(state)
  })

  it('leaves out defaults and keeps what belongs to others', () => {
    const state = readView(new URLSearchParams())
    expect(writeView(state, new URLSearchParams('asOf=2025-01-01&sel=old')).toString()).toBe('asOf=2025-01-01')
  })

  it('ignores what it does not know', () => {
    const state = readView(new URLSearchParams('view=forces&reach=MAYBE,NONE&sort=age&district=,,&role=x'))
    expect(state).toMatchObject({
      view: null,
      reach: ['NONE'],
      districts: [],
      roleForms: [],
      sorting: { column: 'group', descending: false },
    })
  })
})

describe('withoutFilters', () => {
  it('resets every filter but not the selection', () => {
    const state = withoutFilters(readView(new URLSearchParams(search)))
    expect(hasFilters(state)).toBe(false)
    expect(state).toMatchObject({ selection: 'abc', view: 'table', sorting: { column: 'links' } })
  })
})

describe('hasFilters', () => {
  it.each(['group=A', 'district=d', 'reach=OWN', 'role=ALONE', 'gap=any', 'missing=1', 'statutory=1', 'q=x'])(
    'counts %s as a filter',
    (text) => expect(hasFilters(readView(new URLSearchParams(text)))).toBe(true),
  )

  it.each(['', 'q=%20', 'links=0', 'sel=x', 'view=table', 'sort=name'])('does not count "%s"', (text) =>
    expect(hasFilters(readView(new URLSearchParams(text)))).toBe(false),
  )
})

describe('toggled', () => {
  it('adds and removes', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
