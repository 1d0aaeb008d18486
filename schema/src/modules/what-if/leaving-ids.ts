import type { Leaving } from '@schutznetz/domain/what-if/leaving.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { decodeGlobalId } from '../../relay-options.ts'

/** A whole carrier with its staff; more is no departure but another network. */
export const maximalLeaving = 200

/** Who leaves, by global ids. @throws NotFound for what is not of this network, or neither person nor institution. */
export function leavingOf({ index }: NetworkScope, ids: readonly string[]): Leaving {
  if (ids.length > maximalLeaving) {
    throw new Invalid('leaving', {
      de: `Höchstens ${maximalLeaving} Personen und Einrichtungen auf einmal.`,
      en: `At most ${maximalLeaving} persons and institutions at once.`,
    })
  }
  const leaving = { people: new Set<string>(), institutions: new Set<string>() }
  for (const text of ids) {
    const { typename, id } = decodeGlobalId(text, 'leaving')
    if (typename === 'Person' && index.get('person').has(id)) leaving.people.add(id)
    else if (typename === 'Institution' && index.get('institution').has(id)) leaving.institutions.add(id)
    else throw new NotFound()
  }
  return leaving
}
