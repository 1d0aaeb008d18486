import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import type { NameRule } from '../../network/access.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { TextIndex } from '../../search/text-index.ts'

/** One index per day and per rule of names: what somebody does not read, they cannot find by. */
const indexes = derive((_view: NetworkView) => new Map<NameRule, TextIndex>())

/**
 * People found by the name the viewer reads or by where they work, with how well they fit; a pseudonym is not found by
 * the name it stands for.
 */
export function searchPeople(scope: NetworkScope, text: string): ReadonlyMap<string, number> {
  const byRule = indexes(scope.view)
  const index = byRule.get(scope.access.names) ?? indexPeople(scope)
  byRule.set(scope.access.names, index)
  return index.search(text)
}

function indexPeople({ view, people }: NetworkScope): TextIndex {
  return new TextIndex(
    view.people.map((person) => ({
      id: person.id,
      name: people.nameOf(person),
      facts: (view.affiliationsByPerson.get(person.id) ?? []).map(
        ({ institutionId }) => view.institutionById.get(institutionId)?.record.name,
      ),
    })),
  )
}
