import { Random, seedOf } from './random.ts'

/** 2024-01-01, so that ids made by the running system always sort after the demo's. */
const firstMillisecond = Date.UTC(2024, 0, 1)

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').slice(-digits)
}

/** UUIDs shaped like version 7 (time first, so rows lie together in an index) but derived from a seed. */
export class IdSource {
  readonly #random: Random
  #millisecond: number

  constructor(seed: string) {
    this.#random = new Random(`${seed}/ids`)
    this.#millisecond = firstMillisecond + (seedOf(seed) % 1_000_000) * 1_000
  }

  next(): string {
    this.#millisecond += 1
    const time = hex(this.#millisecond, 12)
    const high = hex(this.#random.int(0, 0xfff), 3)
    const variant = hex(0x8000 + this.#random.int(0, 0x3fff), 4)
    const low = hex(this.#random.int(0, 0xffffff), 6) + hex(this.#random.int(0, 0xffffff), 6)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${variant}-${low}`
  }
}
