import type { Leaving } from '@schutznetz/domain/what-if/leaving.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { decodeGlobalId } from '../../relay-options.ts'

/** A whole carrier with its staff; more is no departure but another network. */
export const maximalLeaving = 200

type LeavingType = 'Person' | 'Institution' | 'MultiplierRole'

/** What of a network may fall away, by the name of its type and its id. */
export interface LeaverRow {
  readonly typename: LeavingType
  readonly id: string
}

/** What of this network is behind an id that may fall away; `null` = nothing. */
export function leaverBehind({ index }: NetworkScope, globalId: { typename: string; id: string }): LeaverRow | null {
  const { typename, id } = globalId
  if (typename === 'Person' && index.get('person').has(id)) return { typename, id }
  if (typename === 'Institution' && index.get('institution').has(id)) return { typename, id }
  if (typename === 'MultiplierRole' && index.get('role').has(id)) return { typename, id }
  return null
}

/** Who leaves, by global ids. @throws NotFound for what is not of this network, or no person, institution or role. */
export function leavingOf(scope: NetworkScope, ids: readonly string[]): Leaving {
  refuseTooMany(ids, 'leaving')
  const leaving = { Person: new Set<string>(), Institution: new Set<string>(), MultiplierRole: new Set<string>() }
  for (const text of ids) {
    const found = leaverBehind(scope, decodeGlobalId(text, 'leaving'))
    if (!found) throw new NotFound()
    leaving[found.typename].add(found.id)
  }
  return { people: leaving.Person, institutions: leaving.Institution, roles: leaving.MultiplierRole }
}

/** @throws Invalid above {@link maximalLeaving}. */
export function refuseTooMany(ids: readonly string[], field: string): void {
  if (ids.length <= maximalLeaving) return
  throw new Invalid(field, {
    de: `Höchstens ${maximalLeaving} Personen, Einrichtungen und Rollen auf einmal.`,
    en: `At most ${maximalLeaving} persons, institutions and roles at once.`,
  })
}
