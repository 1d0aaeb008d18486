import { expect, it } from 'vitest'
import { readAllPages } from './all-pages.ts'

/** A list of three pages whose revision is what `revisionOf` says at each read. */
function pagesOf(revisionOf: (read: number) => number) {
  let reads = 0
  return (after: string | null) => {
    reads += 1
    const page = Number(after ?? 0)
    const pageInfo = { hasNextPage: page < 2, endCursor: String(page + 1) }
    return Promise.resolve({ revision: revisionOf(reads), connection: { nodes: [page * 2, page * 2 + 1], pageInfo } })
  }
}

it('reads every row in order', async () => {
  expect(await readAllPages(pagesOf(() => 7))).toEqual([0, 1, 2, 3, 4, 5])
})

it('begins again if the network changes on the way, so that no row is of another revision', async () => {
  expect(await readAllPages(pagesOf((read) => (read === 1 ? 7 : 8)))).toEqual([0, 1, 2, 3, 4, 5])
})

it('gives up with a sentence if the network never rests', async () => {
  await expect(readAllPages(pagesOf((read) => read))).rejects.toMatchObject({ status: 503 })
})
