import { derive } from '@schutznetz/domain/model/derive.ts'
import type { PersonRecord } from '@schutznetz/domain/model/records/people.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { foldText } from '@schutznetz/domain/text/fold-text.ts'
import { NameSimilarity } from '../../search/name-similarity.ts'

/** Below this two names are two people. */
const leastSimilar = 0.72

/** A person who might be the one somebody is about to enter. */
export interface SimilarPerson {
  readonly person: PersonRecord
  /** 0 to 1; 1 = the same name, spelled however. */
  readonly score: number
}

const shapes = derive(({ people }: NetworkView) => {
  const similarity = new NameSimilarity([])
  const rows = people.map((person) => {
    const name = `${person.firstName} ${person.lastName}`
    return { person, key: foldText(name), shape: similarity.shapeOf(name) }
  })
  return { similarity, rows }
})

/** Possible duplicates of a new person, most similar first. O(people · letters of the name). */
export function similarPeople(view: NetworkView, firstName: string, lastName: string): SimilarPerson[] {
  const { similarity, rows } = shapes(view)
  const name = `${firstName} ${lastName}`
  const [key, shape] = [foldText(name), similarity.shapeOf(name)]
  return rows
    .map((row) => ({ person: row.person, score: row.key === key ? 1 : similarity.compare(shape, row.shape) }))
    .map(({ person, score }) => ({ person, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score >= leastSimilar)
    .sort((a, b) => b.score - a.score)
}
