import type { ChangeTx } from '../../../change/change-tx.ts'
import type { NetworkContent } from '../../network-content.ts'
import { normaliseName } from '../../normalise.ts'
import { createCarrierFinder, type CarrierFinder } from './find-carrier.ts'
import type { CarrierTarget, InstitutionTarget } from './institution-target.ts'

type Places = Pick<InstitutionTarget, 'carrier' | 'district'>

/** Carriers and districts that rows name: finds them, creates what is missing, and knows their ids afterwards. */
export class PlaceKeeper {
  readonly #tx: ChangeTx
  readonly #findCarrier: CarrierFinder
  readonly #carrierIds = new Map<string, string>()
  readonly #districtIds: Map<string, string>

  constructor(tx: ChangeTx, content: NetworkContent) {
    this.#tx = tx
    this.#findCarrier = createCarrierFinder(content.carriers)
    this.#districtIds = new Map(content.districts.map(({ id, name }) => [normaliseName(name), id]))
  }

  carrierId({ carrier }: Places): string | null {
    return carrier ? (this.#carrierIds.get(carrierKey(carrier)) ?? null) : null
  }

  districtId({ district }: Places): string | null {
    return district ? (this.#districtIds.get(normaliseName(district)) ?? null) : null
  }

  /** Before rows of a batch are written: everything they name exists afterwards. */
  async prepare(targets: readonly Places[]): Promise<void> {
    await this.#prepareCarriers(targets)
    await this.#prepareDistricts(targets)
  }

  async #prepareCarriers(targets: readonly Places[]): Promise<void> {
    const wanted = new Map(targets.flatMap(({ carrier }) => (carrier ? [[carrierKey(carrier), carrier] as const] : [])))
    const missing: (readonly [string, CarrierTarget])[] = []
    for (const [key, target] of wanted) {
      if (this.#carrierIds.has(key)) continue
      const known = this.#findCarrier(target)
      if (!known) missing.push([key, target])
      else {
        this.#carrierIds.set(key, known.id)
        const { registerNumber } = target
        // A carrier that was known by its name only gets its number.
        if (known.registerNumber === null && registerNumber)
          await this.#tx.update('Carrier', known.id, { registerNumber })
      }
    }
    if (missing.length === 0) return
    const rows = missing.map(([, { registerNumber, name, kind, phone }]) => ({
      registerNumber,
      name,
      kind: kind ?? 'OTHER',
      phone,
    }))
    const created = await this.#tx.createMany('Carrier', rows)
    for (const [index, [key]] of missing.entries()) this.#carrierIds.set(key, created[index]?.id ?? '')
  }

  async #prepareDistricts(targets: readonly Places[]): Promise<void> {
    const names = new Map(
      targets.flatMap(({ district }) => (district ? [[normaliseName(district), district] as const] : [])),
    )
    const missing = [...names].filter(([key]) => !this.#districtIds.has(key))
    if (missing.length === 0) return
    const created = await this.#tx.createMany(
      'District',
      missing.map(([, name]) => ({ name })),
    )
    for (const [index, [key]] of missing.entries()) this.#districtIds.set(key, created[index]?.id ?? '')
  }
}

function carrierKey({ registerNumber, name }: CarrierTarget): string {
  return registerNumber ?? normaliseName(name)
}
