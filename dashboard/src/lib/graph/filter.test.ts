import { describe, expect, it } from 'vitest'
import { filterMap, roleFormOf } from './filter.ts'
import { smallNetwork } from './map-data.factory.ts'
import { readView } from './view-state.ts'

const shown = (search: string) => filterMap(smallNetwork(), readView(new URLSearchParams(search)))
const names = (search: string) => [...shown(search).institutionIds]

describe('filterMap', () => {
  it('shows everything without filters', () => {
    const all = shown('')
    expect(all.institutionIds.size).toBe(5)
    expect(all.roleIds.size).toBe(2)
    expect([...all.missingGroupKeys]).toEqual(['GUARDIANS_AD_LITEM'])
    expect(all.isFiltered).toBe(false)
  })

  it('joins values of one filter by "or" and filters by "and"', () => {
    expect(names('group=SCHOOLS,SPORTS_CLUBS')).toEqual(['Grundschule Ost', 'Turnverein'])
    expect(names('group=DAY_CARE&district=east')).toEqual(['Kita Wiesenwinkel', 'Kita Igelbau'])
    expect(names('group=DAY_CARE&district=east&reach=NONE')).toEqual(['Kita Igelbau'])
  })

  it('keeps to a municipality, by the district', () => {
    expect(names('municipality=m1')).toEqual(['Kita Wiesenwinkel', 'Kita Igelbau', 'Grundschule Ost'])
    expect(names('municipality=m2')).toEqual([])
  })

  it('finds institutions without a district', () => {
    expect(names('district=none')).toEqual(['Turnverein'])
  })

  it('keeps to gaps, all or of one indicator', () => {
    expect(names('gap=any')).toEqual(['Kita Igelbau', 'Turnverein'])
    expect(names('gap=CONNECTED')).toEqual([])
  })

  it('keeps to statutory groups', () => {
    expect(names('statutory=1')).not.toContain('Turnverein')
  })

  it('keeps to missing groups, and their ghosts stay', () => {
    const missing = shown('missing=1')
    expect(missing.institutionIds.size).toBe(0)
    expect(missing.missingGroupKeys.size).toBe(1)
  })

  it('hides a ghost whose group is filtered away', () => {
    expect(shown('group=SCHOOLS').missingGroupKeys.size).toBe(0)
  })

  it('follows a form of multiplier to the institutions that hang on it', () => {
    const risk = shown('role=RISK')
    expect([...risk.roleIds]).toEqual(['Krings'])
    expect([...risk.institutionIds]).toEqual(['Kita Müllerhof'])
  })

  it('knows the form of an own multiplier, which has no glyph of its own', () => {
    expect(names('role=DEPUTY')).toEqual(['Kita Wiesenwinkel'])
  })

  it('keeps the multipliers of what is shown', () => {
    expect([...shown('district=west').roleIds]).toEqual(['Krings'])
  })

  it('searches names, groups and districts without regard to case and umlauts', () => {
    for (const text of ['MULLER', 'mueller', 'Müller hof']) expect(names(`q=${text}`)).toEqual(['Kita Müllerhof'])
    expect(names('q=west')).toEqual(['Kita Müllerhof'])
    expect(names('q=ost schule')).toEqual(['Grundschule Ost'])
    expect(names('q=krings')).toEqual(['Kita Müllerhof'])
    expect(names('q=nirgends')).toEqual([])
  })
})

describe('roleFormOf', () => {
  it('puts the risk before the deputy', () => {
    expect(roleFormOf({ hasDeputy: false, failureRisk: true })).toBe('RISK')
    expect(roleFormOf({ hasDeputy: true, failureRisk: false })).toBe('DEPUTY')
    expect(roleFormOf({ hasDeputy: false, failureRisk: false })).toBe('ALONE')
  })
})

describe('filters that another page set', () => {
  const data = smallNetwork()

  it('keeps the institutions of a type, and of a carrier', () => {
    const [first, ...others] = data.institutions
    if (!first) throw new Error('The small network has institutions')
    const narrowed = { ...data, institutions: [{ ...first, typeKey: 'SCHOOL', carrierId: 'c1' }, ...others] }
    const shownBy = (search: string) => [...filterMap(narrowed, readView(new URLSearchParams(search))).institutionIds]
    expect(shownBy('type=SCHOOL')).toEqual([first.id])
    expect(shownBy('carrier=c1')).toEqual([first.id])
    expect(shownBy('carrier=c2')).toEqual([])
  })
})
