/** A row as an acknowledged change left it: at least these values. */
interface PromisedRow {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/** One change the server has answered with success. */
export interface Promised {
  readonly what: 'found' | 'create' | 'update' | 'undo' | 'import'
  readonly networkId: string
  readonly changeSetId: string
  readonly revision: number
  readonly rows?: readonly PromisedRow[]
  /** The change set it took back. */
  readonly undoes?: string
  /** The import it applied, and the names that came with it. */
  readonly applied?: { readonly importId: string; readonly names: readonly string[] }
}

/** A preview the server has answered with success. */
export interface PromisedPreview {
  readonly networkId: string
  readonly importId: string
  readonly rows: number
}

/** All that was acknowledged, kept where no crash reaches it: in the memory of the process that asks. */
export class Ledger {
  readonly changes: Promised[] = []
  readonly previews: PromisedPreview[] = []

  get size(): number {
    return this.changes.length + this.previews.length
  }
}
