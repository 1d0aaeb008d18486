import { foldText } from '@schutznetz/domain/text/fold-text.ts'
import { NameSimilarity } from '../../../search/name-similarity.ts'
import type { NetworkContent } from '../../network-content.ts'
import { fullName, type PersonTarget } from './person-target.ts'

export type StoredPerson = NetworkContent['people'][number]

export interface PersonMatch {
  readonly person: StoredPerson
  /** `null` where there is no doubt; else how likely it is the same, 0 to 1. */
  readonly score: number | null
}

/** The same name alone: namesakes are common. */
const onlySameName = 0.9
/** Below this two names are two people. */
const leastSimilar = 0.8

/**
 * Finds the stored person that a row means. Without doubt: by id; by the same name with the same e-mail address or in
 * the same institution; a person of that name where the row says neither. With a score: a namesake elsewhere, or
 * nearly the same name in the same institution or at the same address. O(people) to build.
 */
export function createPersonMatcher(
  content: NetworkContent,
): (target: PersonTarget, institutionId: string | null) => PersonMatch | null {
  const byId = new Map(content.people.map((one) => [one.id, one]))
  const byName = Map.groupBy(content.people, (one) => foldText(fullName(one)))
  const byEmail = Map.groupBy(content.people, ({ email }) => email?.toLowerCase() ?? '')
  const staff = Map.groupBy(content.affiliations, ({ institutionId }) => institutionId)
  const similarity = new NameSimilarity([])

  const worksIn = (person: StoredPerson, institutionId: string) =>
    (staff.get(institutionId) ?? []).some(({ personId }) => personId === person.id)

  function nearlyNamed(target: PersonTarget, institutionId: string | null): PersonMatch | null {
    const colleagues = (staff.get(institutionId ?? '') ?? []).flatMap(({ personId }) => byId.get(personId) ?? [])
    const near = [...colleagues, ...(target.email ? (byEmail.get(target.email.toLowerCase()) ?? []) : [])]
    const shape = similarity.shapeOf(fullName(target))
    const rated = near.map((person) => ({
      person,
      score: Math.round(similarity.compare(shape, similarity.shapeOf(fullName(person))) * 100) / 100,
    }))
    return rated.reduce<PersonMatch | null>(
      (best, one) => (one.score >= leastSimilar && one.score > (best?.score ?? 0) ? one : best),
      null,
    )
  }

  return (target, institutionId) => {
    const own = target.id === null ? undefined : byId.get(target.id)
    if (own) return { person: own, score: null }
    const namesakes = byName.get(foldText(fullName(target))) ?? []
    const sure = namesakes.find(
      (one) =>
        (target.email !== null && one.email?.toLowerCase() === target.email.toLowerCase()) ||
        (institutionId !== null && worksIn(one, institutionId)),
    )
    if (sure) return { person: sure, score: null }
    const [first, ...others] = namesakes
    if (!first) return nearlyNamed(target, institutionId)
    const saysNothingElse = target.email === null && institutionId === null && others.length === 0
    return { person: first, score: saysNothingElse ? null : onlySameName }
  }
}
