import { expect, it } from 'vitest'
import { changedRules } from './indicator-history.ts'

const leftOut = { key: 'CONCERNS', isLeftOut: true, target: null }
const aimed = { key: 'CONNECTED', isLeftOut: false, target: 0.6 }

it('names indicators whose rule came, went or changed, and no others', () => {
  expect(changedRules([], [leftOut])).toEqual(['CONCERNS'])
  expect(changedRules([leftOut], [])).toEqual(['CONCERNS'])
  expect(changedRules([leftOut, aimed], [leftOut, { ...aimed, target: 0.7 }])).toEqual(['CONNECTED'])
  expect(changedRules([leftOut, aimed], [aimed, leftOut])).toEqual([])
})
