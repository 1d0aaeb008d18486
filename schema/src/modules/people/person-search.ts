import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import type { NameRule } from '../../network/access.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { TextIndex } from '../../search/text-index.ts'

/** One index per day and per rule of names: what somebody does not read, they cannot find by. */
const indexes = derive((_view: NetworkView) => new Map<NameRule, TextIndex>())

/** People found by the name the viewer reads, with how well they fit; a pseudonym is found by itself only. */
export function searchPeople({ view, access, people }: NetworkScope, text: string): ReadonlyMap<string, number> {
  const known = indexes(view).get(access.names)
  const index =
    known ?? new TextIndex(view.people.map((person) => ({ id: person.id, name: people.nameOf(person), facts: [] })))
  indexes(view).set(access.names, index)
  return index.search(text)
}
