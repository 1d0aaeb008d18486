import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { InstitutionView, NetworkView } from '@schutznetz/domain/model/view.ts'
import { searchableText } from '@schutznetz/domain/text/matches-text.ts'
import type { Locale } from '../../locale.ts'
import { labelText } from '../../network/label-text.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { TextIndex } from '../../search/text-index.ts'

/** One index per day and language. It holds nothing that only some may read: no contact data, nobody's name. */
const indexes = derive((_view: NetworkView) => new Map<Locale, TextIndex>())

export function institutionIndex({ view, locale }: NetworkScope): TextIndex {
  const known = indexes(view).get(locale)
  if (known) return known
  const index = new TextIndex(view.institutions.map((institution) => toDocument(institution, locale)))
  indexes(view).set(locale, index)
  return index
}

function toDocument({ id, record, type, group, carrier, district }: InstitutionView, locale: Locale) {
  const { name, street, postalCode, city, registerNumber, ownNumber } = record
  const labels = [type, group].map((one) => one && labelText(one.label, locale))
  return {
    id,
    name,
    facts: [...labels, carrier?.name, district?.name, street, postalCode, city, registerNumber, ownNumber],
  }
}

/** What one request has searched for: the filter and the order ask the same. */
const searches = derive((_scope: NetworkScope) => new Map<string, ReadonlyMap<string, number>>())

/**
 * Institutions found by a search with how well they fit. Besides their own facts, the names of those they are reached
 * by are searched, as the viewer reads them: nobody finds a pseudonym by a name.
 */
export function searchInstitutions(scope: NetworkScope, text: string): ReadonlyMap<string, number> {
  const known = searches(scope).get(text)
  if (known) return known
  const hits = institutionIndex(scope).search(text, multiplierNames(scope))
  searches(scope).set(text, hits)
  return hits
}

function multiplierNames({ view, people }: NetworkScope): (institutionId: string) => string {
  const nameOfRole = new Map(
    view.roles.map(({ id, acting }) => [id, acting ? searchableText([people.nameOf(acting)]) : '']),
  )
  return (id) =>
    reachOf(view, id)
      .viaRoleIds.map((roleId) => nameOfRole.get(roleId) ?? '')
      .join('\n')
}
