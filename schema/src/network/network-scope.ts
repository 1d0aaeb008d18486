import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import type { Locale } from '../locale.ts'
import type { RecordIndex } from '../snapshot/record-index.ts'
import type { Access } from './access.ts'
import type { VisiblePeople } from './visible-people.ts'

/** A network on a day through the eyes of a viewer: all that a structure resolver needs, without a database. */
export interface NetworkScope {
  readonly view: NetworkView
  readonly index: RecordIndex
  readonly access: Access
  readonly people: VisiblePeople
  readonly locale: Locale
}

/** Backing object of the structure types: a record or view together with where it is looked at from. */
export interface Placed<T> {
  readonly scope: NetworkScope
  readonly item: T
}

export function place<T>(scope: NetworkScope, item: T): Placed<T> {
  return { scope, item }
}

export function placeOrNull<T>(scope: NetworkScope, item: T | null | undefined): Placed<T> | null {
  return item === null || item === undefined ? null : { scope, item }
}

export function placeAll<T>(scope: NetworkScope, items: Iterable<T>): Placed<T>[] {
  return Array.from(items, (item) => ({ scope, item }))
}
