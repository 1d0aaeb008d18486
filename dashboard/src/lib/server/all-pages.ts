import { error } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'

/** As many rows as the API answers at once. */
export const largestPage = 500

interface ConnectionPage<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** A page of a list, and the revision of the network it belongs to. */
interface RevisionPage<Node> {
  readonly revision: number
  readonly connection: ConnectionPage<Node>
}

const attempts = 3

/**
 * Every row of a list, page by page. A file must be of one piece: if somebody saves meanwhile, it is read once more;
 * after {@link attempts} it gives up with a sentence (503).
 */
export async function readAllPages<Node>(
  readPage: (after: string | null) => Promise<RevisionPage<Node>>,
): Promise<Node[]> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const rows = await readOnce(readPage)
    if (rows) return rows
  }
  return error(503, m.exports_changing())
}

/** `null` if the network changed on the way. */
async function readOnce<Node>(readPage: (after: string | null) => Promise<RevisionPage<Node>>): Promise<Node[] | null> {
  const rows: Node[] = []
  let revision: number | null = null
  let after: string | null = null
  for (;;) {
    const page: RevisionPage<Node> = await readPage(after)
    if (revision !== null && page.revision !== revision) return null
    revision = page.revision
    rows.push(...page.connection.nodes)
    if (!page.connection.pageInfo.hasNextPage) return rows
    after = page.connection.pageInfo.endCursor ?? null
  }
}
