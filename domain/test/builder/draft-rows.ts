import type { Dated } from '../../src/model/day.ts'
import type { NetworkRecords } from '../../src/model/network-records.ts'
import type { DraftRecords } from '../empty-records.ts'
import { emptyRecords } from '../empty-records.ts'

type ListKey = Exclude<keyof NetworkRecords, 'network'>
type NewRow<Key extends ListKey> = Omit<NetworkRecords[Key][number], 'id' | 'version'> & { readonly version?: number }

/** The rows of a network as they are gathered; ids are `<kind>-<n>` in order of creation. */
export class DraftRows {
  protected readonly draft: DraftRecords = emptyRecords()
  #count = 0

  /** The rows so far; later additions do not change them. */
  records(): NetworkRecords {
    const copies = Object.entries(this.draft).map(([key, rows]) => [key, Array.isArray(rows) ? [...rows] : rows])
    return Object.fromEntries(copies) as NetworkRecords
  }

  protected add<Key extends ListKey>(list: Key, kind: string, row: NewRow<Key>): string {
    this.#count += 1
    const id = `${kind}-${this.#count}`
    const rows = this.draft[list] as unknown[]
    rows.push({ version: 1, ...row, id })
    return id
  }
}

/** Open on both sides unless a test says otherwise. */
export function open(dates: Partial<Dated> = {}): Dated {
  return { validFrom: dates.validFrom ?? null, validTo: dates.validTo ?? null }
}

/** Ids name their kind: the id itself where it is of that kind, else `null`. */
export function idOf(kind: string, id: string): string | null {
  return id.startsWith(`${kind}-`) ? id : null
}

/** What a scope or an agreement is about, written as a plain id. */
export function targetOf(id: string) {
  return { institutionId: idOf('institution', id), districtId: idOf('district', id), carrierId: idOf('carrier', id) }
}
