import { describe, expect, it } from 'vitest'
import { Invalid, LimitExceeded } from '../errors.ts'
import { pageOf, type PageArguments } from './page-of.ts'

const rows = Array.from({ length: 7 }, (_, index) => `row ${index}`)
const page = (args: PageArguments, list: readonly string[] = rows) =>
  pageOf(
    list,
    args,
    (row) => row,
    (row) => row,
  )
const nodes = (args: PageArguments, list?: readonly string[]) => page(args, list).edges.map(({ node }) => node)
const cursor = (row: string) => Buffer.from(row).toString('base64url')

describe('pageOf', () => {
  it('takes fifty rows unless told otherwise', () => {
    const many = Array.from({ length: 80 }, (_, index) => String(index))
    expect(nodes({}, many)).toHaveLength(50)
    expect(page({}, many).totalCount).toBe(80)
  })

  it('continues after a row though others were added before it', () => {
    const { pageInfo } = page({ first: 3 })
    expect(nodes({ first: 2, after: pageInfo.endCursor }, ['new', ...rows])).toEqual(['row 3', 'row 4'])
  })

  it('cuts from both ends as the Relay specification says', () => {
    expect(nodes({ last: 2 })).toEqual(['row 5', 'row 6'])
    expect(nodes({ first: 4, last: 2 })).toEqual(['row 2', 'row 3'])
    expect(nodes({ after: cursor('row 1'), before: cursor('row 4') })).toEqual(['row 2', 'row 3'])
    expect(nodes({ last: 1, before: cursor('row 4') })).toEqual(['row 3'])
    expect(nodes({ after: cursor('row 4'), before: cursor('row 1') })).toEqual([])
  })

  it('skips rows for pages by number, also behind the end', () => {
    expect(nodes({ first: 3, offset: 3 })).toEqual(['row 3', 'row 4', 'row 5'])
    expect(nodes({ first: 3, offset: 1, after: cursor('row 1') })).toEqual(['row 3', 'row 4', 'row 5'])
    expect(nodes({ first: 3, offset: 9 })).toEqual([])
    expect(() => page({ offset: -1 })).toThrow(Invalid)
  })

  it('says whether there is more on either side', () => {
    expect(page({ first: 7 }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(page({ first: 3, after: cursor('row 1') }).pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: true,
    })
    expect(page({}, []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    })
  })

  it('refuses what cannot be meant', () => {
    expect(() => page({ first: 501 })).toThrow(LimitExceeded)
    expect(() => page({ last: -1 })).toThrow(Invalid)
    expect(() => page({ after: cursor('gone') })).toThrow(Invalid)
  })
})
