import { NameSimilarity } from '../../../search/name-similarity.ts'
import type { NetworkContent } from '../../network-content.ts'
import { duplicateKey, normaliseName } from '../../normalise.ts'
import type { InstitutionTarget } from './institution-target.ts'

type StoredInstitution = NetworkContent['institutions'][number]

export interface InstitutionMatch {
  readonly institution: StoredInstitution
  /** `null` where there is no doubt; else how alike they are, 0 to 1, and a person has to decide. */
  readonly score: number | null
}

/** Below this two names are two institutions; chosen on the demo networks (name-similarity.test.ts). */
const leastSimilar = 0.78
/** The same street, or another one, speaks for or against it as much as some letters of the name. */
const sameStreet = 0.1

/**
 * Finds the stored institution that a row means. Without doubt: by its id in this network, its register number, the
 * network's own number; in a list without numbers also by exactly the same name and postal code. With a score, for a
 * person to decide: by a name that is spelled otherwise or nearly the same, in the same postal code. O(institutions)
 * to build; a row costs its own postal code's institutions at most.
 */
export function createInstitutionMatcher(
  institutions: readonly StoredInstitution[],
): (target: InstitutionTarget) => InstitutionMatch | null {
  // The first by id wins, always the same.
  const sorted = institutions.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const index = (key: (one: StoredInstitution) => string | null) =>
    new Map(sorted.flatMap((one) => (key(one) ? [[key(one), one] as const] : [])))
  const byId = index((one) => one.id)
  const byRegister = index((one) => one.registerNumber)
  const byOwn = index((one) => one.ownNumber)
  const byExact = index((one) => exactKey(one.name, one.postalCode))
  const findSimilar = createSimilarity(sorted)
  return (target) => {
    const keyed =
      byId.get(target.id) ?? byRegister.get(target.registerNumber) ?? byOwn.get(target.ownNumber) ?? undefined
    if (keyed) return { institution: keyed, score: null }
    const hasNumber = target.registerNumber !== null || target.ownNumber !== null
    const exact = hasNumber ? undefined : byExact.get(exactKey(target.name, target.postalCode))
    return exact ? { institution: exact, score: null } : findSimilar(target)
  }
}

/** What makes two rows of one file the same institution. */
export function identityOf(target: InstitutionTarget): string {
  if (target.id) return `id ${target.id}`
  if (target.registerNumber) return `register ${target.registerNumber}`
  if (target.ownNumber) return `own ${target.ownNumber}`
  return `name ${exactKey(target.name, target.postalCode)}`
}

function exactKey(name: string, postalCode: string | null): string {
  return `${name.trim()}|${postalCode ?? ''}`
}

function createSimilarity(sorted: readonly StoredInstitution[]) {
  const similarity = new NameSimilarity(sorted.map(({ name }) => name))
  const shaped = sorted.map((institution) => ({ institution, shape: similarity.shapeOf(institution.name) }))
  const byPlace = Map.groupBy(shaped, ({ institution }) => institution.postalCode?.trim() ?? '')
  const byKey = Map.groupBy(shaped, ({ institution }) => duplicateKey(institution.name, institution.postalCode))
  return (target: InstitutionTarget): InstitutionMatch | null => {
    const mayBe = ({ institution }: { institution: StoredInstitution }) =>
      // Two numbers of one register are two institutions, however alike their names.
      institution.registerNumber === null || target.registerNumber === null
    const place = target.postalCode?.trim() ?? ''
    const names = [target.name, ...target.otherNames]
    const same = names.flatMap((name) => byKey.get(duplicateKey(name, place)) ?? []).find(mayBe)
    if (same) return { institution: same.institution, score: 1 }
    if (place === '') return null
    const shapes = names.map((name) => ({ name, shape: similarity.shapeOf(name) }))
    const rated = (byPlace.get(place) ?? []).filter(mayBe).map(({ institution, shape }) => {
      const told = shapes.filter(({ name }) => !areNumberedApart(name, institution.name))
      const alike = Math.max(0, ...told.map((one) => similarity.compare(one.shape, shape)))
      return { institution, score: rounded(alike + streetBonus(target.street, institution.street)) }
    })
    return rated.reduce<{ institution: StoredInstitution; score: number } | null>(
      (best, one) => (one.score >= leastSimilar && one.score > (best?.score ?? 0) ? one : best),
      null,
    )
  }
}

/** «Kita Nord 1» and «Kita Nord 2» are told apart by nothing but their numbers, and told apart they are. */
function areNumberedApart(one: string, other: string): boolean {
  const [numbers, others] = [one, other].map((name) => (name.match(/\d+/g) ?? []).join(' '))
  return numbers !== '' && others !== '' && numbers !== others
}

function streetBonus(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0
  return normaliseName(one) === normaliseName(other) ? sameStreet : -sameStreet
}

/** Never quite 1: that is the same name in the same place. */
function rounded(score: number): number {
  return Math.min(0.99, Math.round(score * 100) / 100)
}
