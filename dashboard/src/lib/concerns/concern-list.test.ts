import { expect, it } from 'vitest'
import { concernParameters, readConcernList } from './concern-list.ts'

it('reads what an address asks for and leaves out what makes no sense', () => {
  expect(readConcernList(new URLSearchParams('state=overdue&institution=abc&page=3'))).toEqual({
    state: 'overdue',
    institution: 'abc',
    page: 3,
  })
  for (const nonsense of ['', 'state=toString', 'state=OPEN&page=-1', 'page=x', 'page=1.5'])
    expect(readConcernList(new URLSearchParams(nonsense))).toEqual({ state: null, institution: null, page: 1 })
})

it('writes what it read', () => {
  const state = { state: 'open', institution: 'abc', page: 2 } as const
  const written = Object.entries(concernParameters(state)).filter((entry): entry is [string, string] => !!entry[1])
  expect(readConcernList(new URLSearchParams(written))).toEqual(state)
  expect(concernParameters({ state: null, institution: null, page: 1 })).toEqual({
    state: null,
    institution: null,
    page: null,
  })
})
