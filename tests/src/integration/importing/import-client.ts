import type { Outcome, Session } from '../../harness/session.ts'

interface ImportRow {
  readonly rowNumber: number
  readonly state: string
  readonly name: string | null
  readonly registerNumber: string | null
  readonly notes: readonly string[]
  readonly changes: readonly {
    readonly field: string
    readonly label: string
    readonly from: string | null
    readonly to: string
  }[]
  readonly problem: { readonly column: string; readonly message: string; readonly fix: string } | null
}

export interface Preview {
  readonly id: string
  readonly state: string
  readonly notes: readonly string[]
  readonly totals: Readonly<Record<string, number>>
  readonly rows: { readonly totalCount: number; readonly nodes: readonly ImportRow[] }
}

const preview = `... on ImportPayload { import {
  id state notes totals { rows new changed unchanged duplicatesInFile possibleDuplicates unreadable leftOut }
  rows(first: 500) { totalCount nodes {
    rowNumber state name registerNumber notes changes { field label from to } problem { column message fix } } } } }`

/** A file for `startImport`. */
export function file(name: string, content: string | Uint8Array) {
  return { name, contentBase64: Buffer.from(content).toString('base64') }
}

export async function startImport(session: Session, input: Record<string, unknown>): Promise<Preview> {
  const done = await session.change('startImport', input, preview)
  return done['import'] as Preview
}

export function applyImport(session: Session, input: Record<string, unknown>): Promise<Outcome> {
  return session.mutate('applyImport', input, '... on AppliedImportPayload { summary import { state changeSetId } }')
}
