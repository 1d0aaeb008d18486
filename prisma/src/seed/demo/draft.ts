import type { Day } from './calendar.ts'
import { addMonths } from './calendar.ts'
import { IdSource } from './ids.ts'
import { Random } from './random.ts'
import { type DemoRows, emptyRows } from './rows.ts'
import type { TownFacts } from './town.ts'

export interface DraftPerson {
  readonly id: string
  readonly row: DemoRows['people'][number]
  /** Where the person works, with the days. */
  readonly jobs: {
    readonly institution: DraftInstitution
    readonly position: string
    from: Day | null
    to: Day | null
  }[]
}

export interface DraftInstitution {
  readonly id: string
  readonly key: string | null
  readonly row: DemoRows['institutions'][number]
  readonly typeKey: string
  readonly groupKey: string
  readonly carrierKey: string | null
  readonly districtName: string
  /** The part of an e-mail address after the @. */
  readonly mailDomain: string
  readonly from: Day | null
  readonly to: Day | null
  readonly staff: DraftPerson[]
}

export interface DraftRole {
  readonly id: string
  readonly row: DemoRows['multiplierRoles'][number]
  readonly institution: DraftInstitution | null
  readonly groupKey: string | null
  /** Institutions a group mandate is for; empty for a mandate of one institution. */
  readonly covers: readonly DraftInstitution[]
  readonly holders: {
    readonly person: DraftPerson
    readonly kind: 'HOLDER' | 'DEPUTY'
    readonly from: Day
    readonly to: Day | null
  }[]
}

/** A network in the making: what has been written so far and what the next topic needs to know of it. */
export class Draft {
  readonly town: TownFacts
  readonly today: Day
  readonly rows: DemoRows
  readonly institutions: DraftInstitution[] = []
  readonly people: DraftPerson[] = []
  readonly roles: DraftRole[] = []
  readonly districtIds = new Map<string, string>()
  readonly carrierIds = new Map<string, string>()
  readonly groupIds = new Map<string, string>()
  readonly #ids: IdSource
  readonly #random: Random
  #phone = 100

  constructor(town: TownFacts, today: Day) {
    this.town = town
    this.today = today
    this.#ids = new IdSource(town.slug)
    this.#random = new Random(town.slug)
    this.rows = emptyRows({ id: this.#ids.next(), slug: town.slug, name: town.name, isDemo: true, revision: 1 })
  }

  id(): string {
    return this.#ids.next()
  }

  random(topic: string): Random {
    return this.#random.fork(topic)
  }

  monthsAgo(months: number): Day {
    return addMonths(this.today, -months)
  }

  /** The next number of the town's fictitious range. */
  nextPhone(code = this.town.phoneCode): string {
    this.#phone += 1
    return `${code} 000-${this.#phone}`
  }

  named(key: string): DraftInstitution {
    const found = this.institutions.find((institution) => institution.key === key)
    if (!found) throw new RangeError(`${this.town.slug} has no institution ${key}`)
    return found
  }

  district(name: string): string {
    return this.#known(this.districtIds, name)
  }

  carrier(key: string): string {
    return this.#known(this.carrierIds, key)
  }

  group(key: string): string {
    return this.#known(this.groupIds, key)
  }

  isActive(row: { readonly from: Day | null; readonly to: Day | null }, day: Day): boolean {
    return (row.from === null || row.from <= day) && (row.to === null || day < row.to)
  }

  activeInstitutions(day: Day = this.today): DraftInstitution[] {
    return this.institutions.filter((institution) => this.isActive(institution, day))
  }

  #known(ids: ReadonlyMap<string, string>, key: string): string {
    const id = ids.get(key)
    if (id === undefined) throw new RangeError(`${this.town.slug} does not know ${key}`)
    return id
  }
}
