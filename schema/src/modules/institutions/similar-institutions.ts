import { derive } from '@schutznetz/domain/model/derive.ts'
import type { InstitutionView, NetworkView } from '@schutznetz/domain/model/view.ts'
import { duplicateKey } from '../../import/normalise.ts'
import { NameSimilarity } from '../../search/name-similarity.ts'

/** Below this two names are two institutions; chosen on the demo networks, see name-similarity.test.ts. */
const leastSimilar = 0.78
/** Namesakes in two places are less likely one. */
const otherPlace = 0.1

/** An institution that might be the one somebody is about to enter. */
export interface SimilarInstitution {
  readonly institution: InstitutionView
  /** 0 to 1; 1 = the same name, spelled however, and the same postal code. */
  readonly score: number
}

const shapes = derive(({ institutions }: NetworkView) => {
  const similarity = new NameSimilarity(institutions.map(({ record }) => record.name))
  const rows = institutions.map((institution) => ({
    institution,
    key: duplicateKey(institution.record.name, institution.record.postalCode),
    shape: similarity.shapeOf(institution.record.name),
  }))
  return { similarity, rows }
})

/** Possible duplicates of a new institution, most similar first. O(institutions · letters of the name). */
export function similarInstitutions(view: NetworkView, name: string, postalCode: string | null): SimilarInstitution[] {
  const { similarity, rows } = shapes(view)
  const [key, shape] = [duplicateKey(name, postalCode), similarity.shapeOf(name)]
  return rows
    .map(({ institution, ...one }) => {
      const there = institution.record.postalCode?.trim()
      const isElsewhere = Boolean(postalCode && there && postalCode.trim() !== there)
      const score = one.key === key ? 1 : similarity.compare(shape, one.shape) - (isElsewhere ? otherPlace : 0)
      return { institution, score: Math.round(score * 100) / 100 }
    })
    .filter(({ score }) => score >= leastSimilar)
    .sort((a, b) => b.score - a.score)
}
