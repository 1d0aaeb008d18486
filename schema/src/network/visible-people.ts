import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { PersonRecord } from '@schutznetz/domain/model/records/people.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import type { RecordIndex } from '../snapshot/record-index.ts'
import type { NameRule } from './access.ts'

/** Whose name the viewer reads, and what stands in its place. Every name in an answer goes through here. */
export class VisiblePeople {
  readonly #view: NetworkView
  readonly #index: RecordIndex
  readonly #rule: NameRule
  #officeHolders: ReadonlySet<string> | null = null

  constructor(view: NetworkView, index: RecordIndex, rule: NameRule) {
    this.#view = view
    this.#index = index
    this.#rule = rule
  }

  isNamed(personId: string): boolean {
    if (this.#rule === 'ALL') return true
    return this.#rule === 'OFFICE_HOLDERS' && this.#officeHolderIds().has(personId)
  }

  /** «Dr. Eva Beispiel», or the person's pseudonym. */
  nameOf(person: PersonRecord): string {
    if (this.isNamed(person.id)) return [person.title, person.firstName, person.lastName].filter(Boolean).join(' ')
    return this.#pseudonymOf(person.id)
  }

  /** What lists are sorted by; a pseudonym sorts as itself, so that order does not give the name away. */
  sortKeyOf(person: PersonRecord): string {
    return this.isNamed(person.id) ? `${person.lastName} ${person.firstName}` : this.#pseudonymOf(person.id)
  }

  #pseudonymOf(personId: string): string {
    return this.#index.get('pseudonym').get(personId) ?? 'Person'
  }

  /** Holders and deputies of mandates, and coordinators, on the day. */
  #officeHolderIds(): ReadonlySet<string> {
    this.#officeHolders ??= new Set([
      ...this.#view.rolesByPerson.keys(),
      ...this.#index.records.coordinators
        .filter((row) => isActiveOn(row, this.#view.day))
        .map(({ personId }) => personId),
    ])
    return this.#officeHolders
  }
}
