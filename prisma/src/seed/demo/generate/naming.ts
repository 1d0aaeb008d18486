import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import { mensNames, womensNames } from '../vocabulary/first-names.ts'
import {
  childMindingNames,
  congregationNames,
  dayCareNames,
  houseNames,
  leisureNames,
  patrons,
  practicePlaces,
  protestantNames,
  serviceNames,
  sportNames,
  streetNames,
  therapyNames,
  youthAssociationNames,
  youthCentreNames,
} from '../vocabulary/institution-words.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
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

const houses: Readonly<Record<string, string>> = {
  RESIDENTIAL_CARE: 'Wohngruppe',
  DAY_GROUP: 'Tagesgruppe',
  EMERGENCY_CARE: 'Inobhutnahmestelle',
}

const services: Readonly<Record<string, string>> = {
  FAMILY_SUPPORT_SERVICE: 'Ambulante Hilfen',
  INTEGRATION_SERVICE: 'Schulbegleitung',
  EARLY_INTERVENTION_CENTRE: 'Frühförderung',
  SOCIAL_COUNSELLING: 'Beratungsstelle',
  MOBILE_YOUTH_WORK: 'Mobile Jugendarbeit',
}

/** Types whose institutions have full names of their own. */
const named: Readonly<Record<string, readonly string[]>> = {
  THERAPY_PRACTICE: therapyNames,
  SPORTS_CLUB: sportNames,
  PARISH: congregationNames,
  YOUTH_CENTRE: youthCentreNames,
  YOUTH_ASSOCIATION: youthAssociationNames,
  LEISURE_EDUCATION: leisureNames,
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

  /** `doctors` and `women` are the shares of both. */
  person({
    doctors = 0.02,
    women = 0.64,
  }: { readonly doctors?: number; readonly women?: number } = {}): InventedPerson {
    const title = this.#random.chance(doctors) ? 'Dr.' : null
    for (;;) {
      const firstName = this.#random.pick(this.#random.chance(women) ? womensNames : mensNames)
      const lastName = this.#random.pick(lastNames)
      if (this.#take(`${firstName} ${lastName}`)) return { title, firstName, lastName }
    }
  }

  /** Somebody who works in such an institution without leading it. */
  colleague(typeKey: string): InventedPerson {
    const { women } = kindOf(typeKey)
    return this.person(women === undefined ? {} : { women })
  }

  street(): string {
    return `${this.#random.pick(streetNames)} ${this.#random.int(1, 78)}`
  }

  /** A name nobody else in town has: by itself, with the district, or with the place. */
  institution(typeKey: string, occasion: Occasion): string {
    for (let attempt = 0; attempt < 40; attempt++) {
      const base = this.#base(typeKey, occasion)
      const suffix =
        attempt < 3 ? '' : attempt === 3 ? ` ${occasion.district}` : ` ${this.#random.pick(practicePlaces)}`
      if (this.#take(base + suffix)) return base + suffix
    }
    throw new RangeError(`No name is left for ${typeKey}`)
  }

  #base(typeKey: string, { carrierKey, leader }: Occasion): string {
    const practice = practices[typeKey]
    if (practice) return [practice, leader.title, leader.lastName].filter((part) => part !== null).join(' ')
    if (houses[typeKey]) return `${houses[typeKey]} ${this.#draw(houseNames)}`
    if (services[typeKey]) return `${services[typeKey]} ${this.#draw(serviceNames)}`
    const pool = named[typeKey]
    return pool ? this.#draw(pool) : this.#ofChildren(typeKey, carrierKey, leader)
  }

  #ofChildren(typeKey: string, carrierKey: string | null, leader: InventedPerson): string {
    const isPersonal = this.#random.chance(0.65)
    switch (typeKey) {
      case 'KITA':
        return this.#dayCare('Kita', carrierKey)
      case 'FAMILY_CENTRE':
        return this.#dayCare('Familienzentrum', carrierKey)
      case 'SPECIAL_NEEDS_KITA':
        return `Heilpädagogische Kita ${this.#draw(dayCareNames)}`
      case 'CHILD_MINDER':
        return isPersonal
          ? `Kindertagespflege ${leader.firstName} ${leader.lastName}`
          : `Tagespflege ${this.#draw(childMindingNames)}`
      case 'JOINT_CHILD_MINDING':
        return `Großtagespflege ${this.#draw(childMindingNames)}`
      case 'MIDWIFE':
        return isPersonal ? `Hebamme ${leader.firstName} ${leader.lastName}` : `Hebammenpraxis ${leader.lastName}`
      default:
        throw new RangeError(`The demo cannot name ${typeKey}`)
    }
  }

  #dayCare(word: string, carrierKey: string | null): string {
    if (carrierKey?.startsWith('kath')) return `Kath. ${word} ${this.#draw(patrons)}`
    if (carrierKey?.startsWith('ev')) return `Ev. ${word} ${this.#draw(protestantNames)}`
    return `${word} ${this.#draw(dayCareNames)}`
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
