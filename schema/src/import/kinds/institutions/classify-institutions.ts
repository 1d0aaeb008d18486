import type { Classifier, RowOptions } from '../../import-kind.ts'
import type { ClassifiedRow, ParsedRow } from '../../import-row.ts'
import type { NetworkContent } from '../../network-content.ts'
import { createComparison } from './institution-changes.ts'
import type { InstitutionTarget } from './institution-target.ts'
import { createInstitutionMatcher, identityOf } from './match-institution.ts'

/** Compares the rows of a list of institutions with a network, one after the other. */
export function classifyInstitutions(
  content: NetworkContent,
  { today }: Pick<RowOptions, 'today'>,
): Classifier<InstitutionTarget> {
  const findMatch = createInstitutionMatcher(content.institutions)
  const compare = createComparison(content, today)
  const seen = new Set<string>()

  function classifyTarget(
    row: ParsedRow<InstitutionTarget>,
    target: InstitutionTarget,
  ): ClassifiedRow<InstitutionTarget> {
    const match = findMatch(target)
    if (!match) return { ...row, state: 'NEW', changes: [], matchId: null, score: null }
    const { institution, score } = match
    const changes = compare(target, institution)
    const state = score !== null ? 'POSSIBLE_DUPLICATE' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
    const { validTo } = institution
    const ended = validTo === null ? [] : [{ de: `hier beendet zum ${validTo}`, en: `ended here on ${validTo}` }]
    return { ...row, state, changes, matchId: institution.id, score, notes: [...row.notes, ...ended] }
  }

  return {
    classify(row) {
      const nothing = { changes: [], matchId: null, score: null }
      if (row.target === null) return { ...row, state: 'UNREADABLE', ...nothing }
      const identity = identityOf(row.target)
      if (seen.has(identity)) return { ...row, state: 'DUPLICATE_IN_FILE', ...nothing }
      seen.add(identity)
      return classifyTarget(row, row.target)
    },
    summary: () => [],
  }
}
