import type { Random } from '@schutznetz/prisma/seed/demo/random.ts'
import { decodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Caller, Outcome } from './caller.ts'
import type { Ledger, Promised } from './ledger.ts'

export interface Network {
  readonly id: string
  readonly slug: string
}

interface Own {
  readonly id: string
  version: number
}

/** Of the imports among other changes. */
const fewRows = 20
const uuidOf = (id: unknown): string => decodeGlobalId(String(id)).id
const institution = '... on InstitutionPayload { institution { id version } }'

/**
 * Writes changes of every kind into a network, one after the other, and notes what was acknowledged. Several may write
 * at once: each touches only what it made itself, so nothing is refused that should be written.
 */
export class Writer {
  readonly #caller: Caller
  readonly #network: Network
  readonly #ledger: Ledger
  readonly #random: Random
  readonly #name: string
  readonly #institutions: Own[] = []
  readonly #changeSets: string[] = []
  #written = 0

  /** @param name unlike that of any other writer of the network, ever: rows are told apart by it. */
  constructor(caller: Caller, network: Network, ledger: Ledger, random: Random, name: string) {
    this.#caller = caller
    this.#network = network
    this.#ledger = ledger
    this.#random = random
    this.#name = name
  }

  /** @throws NotAcknowledged as soon as one answer fails to come; Refused, since nothing here may be refused. */
  async writeOne(): Promise<void> {
    const kind = this.#random.weighted([
      ['create', 5],
      ['update', 4],
      ['undo', 2],
      ['import', 2],
    ] as const)
    if (kind === 'update' && this.#institutions.length > 0) return this.#update()
    if (kind === 'undo' && this.#changeSets.length > 0) return this.#undo()
    if (kind === 'import') return this.import(fewRows)
    return this.#create()
  }

  async #create(): Promise<void> {
    const values = { name: this.#nextName(), phone: '02102 1' }
    const outcome = await this.#caller.change(
      'createInstitution',
      { network: this.#network.slug, typeKey: 'KITA', ...values },
      institution,
    )
    const { id, version } = outcome['institution'] as { id: string; version: number }
    this.#institutions.push({ id, version })
    this.#note('create', outcome, { rows: [{ id: uuidOf(id), values }] })
  }

  async #update(): Promise<void> {
    const own = this.#random.pick(this.#institutions)
    const values = { phone: `02102 ${this.#random.int(10, 1_000_000_000)}` }
    const outcome = await this.#caller.change('updateInstitution', { ...own, ...values }, institution)
    own.version = (outcome['institution'] as { version: number }).version
    this.#note('update', outcome, { rows: [{ id: uuidOf(own.id), values }] })
  }

  /** The last own change: nothing can be built on it. What it made may be gone then, so the writer forgets all it knows. */
  async #undo(): Promise<void> {
    const changeSetId = this.#changeSets.at(-1)
    const outcome = await this.#caller.change('undoChange', { changeSetId })
    this.#institutions.length = 0
    this.#note('undo', outcome, { undoes: uuidOf(changeSetId) })
  }

  /** Reads a file of so many institutions in and takes all of them over. */
  async import(rows: number): Promise<void> {
    const names = Array.from({ length: rows }, () => this.#nextName())
    const content = ['Name;PLZ;Art', ...names.map((name) => `${name};40878;Kita`)].join('\n')
    const files = [{ name: 'liste.csv', contentBase64: Buffer.from(content).toString('base64') }]
    const input = { network: this.#network.slug, preset: 'INSTITUTION_TABLE', files }
    const started = await this.#caller.change('startImport', input, '... on ImportPayload { import { id } }')
    const { id } = started['import'] as { id: string }
    const importId = uuidOf(id)
    this.#ledger.previews.push({ networkId: this.#network.id, importId, rows })
    const outcome = await this.#caller.change('applyImport', { importId: id })
    this.#note('import', outcome, { applied: { importId, names } })
  }

  #nextName(): string {
    this.#written += 1
    return `Kita ${this.#name}-${this.#written}`
  }

  #note(what: Promised['what'], { changeSetId, revision }: Outcome, more: Partial<Promised>): void {
    if (typeof changeSetId !== 'string' || revision === undefined) throw new Error(`${what} says it changed nothing.`)
    this.#changeSets.push(changeSetId)
    const facts = { what, networkId: this.#network.id, changeSetId: uuidOf(changeSetId), revision }
    this.#ledger.changes.push({ ...facts, ...more })
  }
}
