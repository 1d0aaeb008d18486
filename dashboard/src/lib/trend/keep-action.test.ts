import { expect, it } from 'vitest'
import { keepAction, withoutAction } from './keep-action.ts'

it('keeps what the page shows, there and back', () => {
  const shown = 'group=DAY_CARE&indicator=CONCERNS'
  expect(keepAction({ search: `?${shown}` })).toBe(`?${shown}&/keep`)
  const there = (action: string) => new URL(`https://netz.example/ratingen/coverage${action}`)
  expect(withoutAction(there(`?${shown}&/keep`))).toBe(`/ratingen/coverage?${shown}`)
  expect(keepAction({ search: '' })).toBe('?/keep')
  expect(withoutAction(there('?/keep'))).toBe('/ratingen/coverage')
})
