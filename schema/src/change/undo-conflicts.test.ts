import { expect, it } from 'vitest'
import { stillCounting } from './undo-conflicts.ts'

const set = (id: string, undoesId: string | null = null) => ({ id, undoesId })
const ids = (newestFirst: ReturnType<typeof set>[]) => stillCounting(newestFirst).map(({ id }) => id)

it('counts changes', () => expect(ids([set('b'), set('a')])).toEqual(['b', 'a']))

it('does not count what was undone, nor the undo', () => expect(ids([set('undo', 'a'), set('a')])).toEqual([]))

it('counts what was undone and restored', () => {
  expect(ids([set('redo', 'undo'), set('undo', 'a'), set('a')])).toEqual(['a'])
  expect(ids([set('again', 'a'), set('redo', 'undo'), set('undo', 'a'), set('a')])).toEqual([])
})

it('counts the undo of something older: it is a change of its own', () => {
  expect(ids([set('undo', 'older')])).toEqual(['undo'])
})
