import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import { firstNames } from '../vocabulary/first-names.ts'
import {
  childMindingNames,
  congregationNames,
  dayCareNames,
  patrons,
  practicePlaces,
  protestantNames,
  sportNames,
  streetNames,
  therapyNames,
  welfareNames,
  youthWorkNames,
} from '../vocabulary/institution-words.ts'
import { lastNames } from '../vocabulary/last-names.ts'
import { slugify } from '../text.ts'

export interface InventedPerson {
  readonly title: string | null
  readonly firstName: string
  readonly lastName: string
}

/** What a name is made from. */
interface Occasion {
  readonly carrierKey: string | null
  readonly district: string
  readonly leader: InventedPerson
}

const practices: Readonly<Record<string, string>> = {
  PAEDIATRIC_PRACTICE: 'Kinderarztpraxis',
  GENERAL_PRACTICE: 'Hausarztpraxis',
  GYNAECOLOGICAL_PRACTICE: 'Frauenarztpraxis',
  DENTAL_PRACTICE: 'Zahnarztpraxis',
  PSYCHOTHERAPY_PRACTICE: 'Psychotherapie',
}

const welfare: Readonly<Record<string, string>> = {
  RESIDENTIAL_CARE: 'Wohngruppe',
  DAY_GROUP: 'Tagesgruppe',
  EMERGENCY_CARE: 'Inobhutnahmestelle',
  FAMILY_SUPPORT_SERVICE: 'Ambulante Hilfen',
  INTEGRATION_SERVICE: 'Schulbegleitung',
  EARLY_INTERVENTION_CENTRE: 'Frühförderung',
  EARLY_HELP_SERVICE: 'Frühe Hilfen',
  FAMILY_EDUCATION_CENTRE: 'Familienbildung',
  SOCIAL_COUNSELLING: 'Beratungsstelle',
  MOBILE_YOUTH_WORK: 'Mobile Jugendarbeit',
  YOUTH_SOCIAL_WORK: 'Jugendberufshilfe',
}

/** Invents names; within one town no institution and no person is named twice. */
export class Naming {
  readonly #random: Random
  readonly #pools = new Map<readonly string[], string[]>()
  readonly #taken = new Set<string>()

  constructor(draft: Draft) {
    this.#random = draft.random('names')
    const { named, mass, office } = draft.town
    for (const { name, person, vacancy } of named) {
      this.#take(name)
      for (const known of [person, vacancy?.former]) if (known) this.#take(`${known.first} ${known.last}`)
    }
    for (const [name] of mass.flatMap(({ names = [] }) => names)) this.#take(name)
    for (const { first, last } of office.coordinators) this.#take(`${first} ${last}`)
  }

  person(doctors = 0.02): InventedPerson {
    const title = this.#random.chance(doctors) ? 'Dr.' : null
    for (;;) {
      const [firstName, lastName] = [this.#random.pick(firstNames), this.#random.pick(lastNames)]
      if (this.#take(`${firstName} ${lastName}`)) return { title, firstName, lastName }
    }
  }

  street(): string {
    return `${this.#random.pick(streetNames)} ${this.#random.int(1, 78)}`
  }

  institution(typeKey: string, occasion: Occasion): string {
    const base = this.#base(typeKey, occasion)
    if (this.#take(base)) return base
    const local = `${base} ${occasion.district}`
    if (this.#take(local)) return local
    for (let number = 2; ; number++) {
      const place = `${base} ${this.#random.pick(practicePlaces)}`
      if (this.#take(place)) return place
      if (number > 20) throw new RangeError(`No name is left for ${typeKey}`)
    }
  }

  #base(typeKey: string, { carrierKey, district, leader }: Occasion): string {
    const practice = practices[typeKey]
    if (practice) return [practice, leader.title, leader.lastName].filter((part) => part !== null).join(' ')
    const service = welfare[typeKey]
    if (service) return `${service} ${this.#draw(welfareNames)}`
    switch (typeKey) {
      case 'KITA':
        return this.#dayCare('Kita', carrierKey)
      case 'FAMILY_CENTRE':
        return this.#dayCare('Familienzentrum', carrierKey)
      case 'SPECIAL_NEEDS_KITA':
        return `Heilpädagogische Kita ${this.#draw(dayCareNames)}`
      case 'CHILD_MINDER':
        return this.#random.chance(0.55)
          ? `Kindertagespflege ${leader.firstName} ${leader.lastName}`
          : `Tagespflege ${this.#draw(childMindingNames)}`
      case 'JOINT_CHILD_MINDING':
        return `Großtagespflege ${this.#draw(childMindingNames)}`
      case 'MIDWIFE':
        return this.#random.chance(0.8)
          ? `Hebamme ${leader.firstName} ${leader.lastName}`
          : `Hebammenpraxis ${this.#draw(welfareNames)}`
      case 'THERAPY_PRACTICE':
        return this.#therapy()
      case 'ALL_DAY_SCHOOL':
        return `OGS ${this.#draw(streetNames)}`
      case 'SPORTS_CLUB':
        return this.#draw(sportNames)
      case 'PARISH':
        return this.#draw(congregationNames)
      case 'PUBLIC_ORDER_OFFICE':
        return `Ordnungsamt, Bezirksdienst ${district}`
      default:
        return this.#draw(youthWorkNames)
    }
  }

  #dayCare(word: string, carrierKey: string | null): string {
    if (carrierKey?.startsWith('kath')) return `Kath. ${word} ${this.#draw(patrons)}`
    if (carrierKey?.startsWith('ev')) return `Ev. ${word} ${this.#draw(protestantNames)}`
    return `${word} ${this.#draw(dayCareNames)}`
  }

  #therapy(): string {
    const field = this.#random.pick(['Logopädie', 'Ergotherapie', 'Physiotherapie für Kinder', 'Logopädie'])
    return this.#random.chance(0.6)
      ? `Praxis für ${field} ${this.#draw(therapyNames)}`
      : `${field} ${this.#draw(therapyNames)}`
  }

  /** Every word of a pool once, in random order; then from the start. */
  #draw(pool: readonly string[]): string {
    const left = this.#pools.get(pool) ?? []
    const next = left.pop()
    if (next !== undefined) return next
    this.#pools.set(pool, this.#random.shuffle(pool))
    return this.#draw(pool)
  }

  #take(name: string): boolean {
    const key = slugify(name)
    if (this.#taken.has(key)) return false
    this.#taken.add(key)
    return true
  }
}
