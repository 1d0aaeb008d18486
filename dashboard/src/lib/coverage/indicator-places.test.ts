import { expect, it } from 'vitest'
import { indicatorPlaces } from './indicator-places.ts'

it('leads to the institutions whose own matter the gaps are', () => {
  expect(indicatorPlaces('AGREEMENTS')).toEqual({
    list: { path: '/institutions', own: { gap: 'AGREEMENTS' } },
    map: { path: '/map', own: { gap: 'AGREEMENTS' } },
  })
})

it('leads to roles where roles are counted, and nowhere where nothing can be shown', () => {
  expect(indicatorPlaces('RESILIENCE').list).toEqual({ path: '/people', own: { view: 'roles', risk: '1' } })
  expect(indicatorPlaces('STATUTE_GROUPS')).toEqual({ list: null, map: { path: '/map', own: { missing: '1' } } })
  expect(indicatorPlaces('QUALIFICATION_OFFERS')).toEqual({ list: null, map: null })
})
