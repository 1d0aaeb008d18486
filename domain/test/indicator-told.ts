import { coverageOf } from '../src/coverage/coverage.ts'
import type { Gap } from '../src/coverage/gap.ts'
import type { InstitutionFilter, Remark } from '../src/coverage/indicator.ts'
import type { IndicatorKey } from '../src/coverage/indicator-key.ts'
import type { NetworkView } from '../src/model/view.ts'

/**
 * What an indicator says, in lines a test can be read by. A gap is `SEVERITY KIND label [institutions whose matter it
 * is] (person): reason`; what is not there is left out.
 */
export function told(view: NetworkView, key: IndicatorKey, filter: InstitutionFilter | null = null) {
  const result = coverageOf(view, filter).indicators.find((row) => row.key === key)
  if (!result) throw new Error(`no indicator ${key}`)
  const { numerator, failing, unknown, denominator, parts, value, valueWords, excluded, flagged, gaps } = result
  return {
    counts: `${numerator} + ${failing} + ${unknown} = ${denominator}`,
    ...(parts.length > 0 && { parts: parts.map((part) => `${part.of} ${part.key} ${part.count}`) }),
    ...(value !== null && { value }),
    ...(valueWords !== null && { words: valueWords.de }),
    ...(gaps.length > 0 && { gaps: gaps.map((gap) => lineOf(view, gap)) }),
    ...(excluded.length > 0 && { excluded: excluded.map(remark) }),
    ...(flagged.length > 0 && { flagged: flagged.map(remark) }),
  }
}

/** The counts of an indicator and nothing else. */
export function countsOf(view: NetworkView, key: IndicatorKey, filter: InstitutionFilter | null = null): string {
  return told(view, key, filter).counts
}

function lineOf(view: NetworkView, { severity, subject, institutionIds, reason }: Gap): string {
  const names = institutionIds.map((id) => view.institutionById.get(id)?.record.name)
  const person = view.personById.get(subject.personId ?? '')
  const owners = names.length > 0 ? ` [${names.join(', ')}]` : ''
  return `${severity} ${subject.kind} ${subject.label.de}${owners}${person ? ` (${person.lastName})` : ''}: ${reason.de}`
}

function remark({ label, reason }: Remark): string {
  return `${label.de}: ${reason.de}`
}
