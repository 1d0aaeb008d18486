import { describe, expect, it } from 'vitest'
import { personFilter, personOrder, roleFilter, roleOrder } from './list-query.ts'
import { inView, listParameters, readListState, withoutFilters } from './list-state.ts'

const read = (search: string, seesContact = true) => readListState(new URLSearchParams(search), seesContact)

/** The address that a state is written as. */
function write(state: ReturnType<typeof read>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(listParameters(state)).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

describe('the list of people and roles', () => {
  it('is written as it was read', () => {
    const people =
      'q=aksoy&group=KITA,SCHOOL&district=none&role=1&specialist=0&certificate=DUE,EXPIRED&sort=-roles&page=2'
    const roles = 'view=roles&vacant=1&deputy=0&whole=1&risk=0&sort=-vacant&size=100'
    for (const address of [people, roles, '', 'contact=1']) {
      expect(write(read(address))).toEqual(Object.fromEntries(new URLSearchParams(address)))
    }
  })

  it('ignores what it does not understand, and what belongs to the other view', () => {
    expect(write(read('view=else&role=yes&certificate=GOOD&sort=phone&page=-1&size=7'))).toEqual({})
    expect(write(read('view=roles&role=1&contact=1&sort=institutions'))).toEqual({ view: 'roles' })
    expect(write(read('vacant=1&sort=toString'))).toEqual({})
  })

  it('has no columns with contact data for those who do not see it', () => {
    expect(read('contact=1', false).withContact).toBe(false)
  })

  it('asks the API for what is filtered and nothing else', () => {
    expect(personFilter(read(''))).toBeNull()
    expect(personFilter(read('q=%20ak%20&district=a,none&role=0&certificate=DUE'))).toEqual({
      search: 'ak',
      institutionsWhere: { districts: ['a'], orNoDistrict: true },
      hasRole: false,
      certificateStates: ['DUE'],
    })
    expect(roleFilter(read('view=roles&group=KITA&vacant=1'))).toEqual({ groups: ['KITA'], isVacant: true })
    expect(personOrder(read('sort=-certificates'))).toEqual({ field: 'REFRESHER_DUE', direction: 'DESC' })
    expect(roleOrder(read('view=roles&sort=holder'))).toEqual({ field: 'HOLDER', direction: 'ASC' })
    expect(roleOrder(read('view=roles'))).toBeNull()
  })

  it('shows the same part of the network in the other view, and everything without filters', () => {
    const state = read('q=kita&group=KITA&role=1&sort=-roles&page=3&size=100')
    expect(write(inView(state, 'roles'))).toEqual({ view: 'roles', q: 'kita', group: 'KITA', size: '100' })
    expect(write(withoutFilters(state))).toEqual({ sort: '-roles', size: '100' })
  })
})
