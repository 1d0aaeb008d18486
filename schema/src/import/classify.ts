import type { ExistingContent, ExistingInstitution } from './existing.ts'
import { fieldChanges, type Comparison, type FieldChange } from './field-changes.ts'
import { createCarrierFinder } from './find-carrier.ts'
import type { ImportTarget, ParsedRow } from './import-target.ts'
import { duplicateKey } from './normalise.ts'

export type RowState = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'DUPLICATE_IN_FILE' | 'POSSIBLE_DUPLICATE' | 'UNREADABLE'

/** A row with what would happen to it. */
export interface ClassifiedRow extends ParsedRow {
  readonly state: RowState
  readonly changes: readonly FieldChange[]
  /** The stored institution it is, or might be. */
  readonly institutionId: string | null
}

interface Match {
  readonly institution: ExistingInstitution
  /** Only name and place agree: a person has to decide. */
  readonly isUncertain: boolean
}

/**
 * Compares the rows of a file with a network. A row is a stored institution if the register number, else the own
 * number, is the same; a row of a file without any numbers also if name and postal code are exactly the same. Where
 * only the normalised name and the postal code agree, it is a possible duplicate. O(rows + institutions).
 */
export function classifyRows(rows: readonly ParsedRow[], content: ExistingContent): ClassifiedRow[] {
  const comparison = { content, findCarrier: createCarrierFinder(content.carriers) }
  const findMatch = createMatcher(content.institutions)
  const seen = new Set<string>()
  return rows.map((row) => {
    if (row.target === null) return { ...row, state: 'UNREADABLE', changes: [], institutionId: null }
    const identity = identityOf(row.target)
    if (seen.has(identity)) return { ...row, state: 'DUPLICATE_IN_FILE', changes: [], institutionId: null }
    seen.add(identity)
    return classifyRow(row, row.target, findMatch(row.target), comparison)
  })
}

function classifyRow(row: ParsedRow, target: ImportTarget, match: Match | null, comparison: Comparison): ClassifiedRow {
  if (!match) return { ...row, state: 'NEW', changes: [], institutionId: null }
  const { institution } = match
  const changes = fieldChanges(target, institution, comparison)
  const state = match.isUncertain ? 'POSSIBLE_DUPLICATE' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
  const ended = institution.validTo === null ? [] : [`hier beendet zum ${institution.validTo}`]
  return { ...row, state, changes, institutionId: institution.id, notes: [...row.notes, ...ended] }
}

/** What makes two rows of one file the same institution. */
function identityOf(target: ImportTarget): string {
  if (target.registerNumber) return `register ${target.registerNumber}`
  if (target.ownNumber) return `own ${target.ownNumber}`
  return `name ${exactKey(target.name, target.postalCode)}`
}

function createMatcher(institutions: readonly ExistingInstitution[]): (target: ImportTarget) => Match | null {
  const sorted = institutions.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const index = (key: (one: ExistingInstitution) => string | null) =>
    new Map(sorted.flatMap((one) => (key(one) ? [[key(one), one] as const] : [])))
  const byRegister = index((one) => one.registerNumber)
  const byOwn = index((one) => one.ownNumber)
  const byExact = index((one) => exactKey(one.name, one.postalCode))
  const unregistered = sorted.filter((one) => one.registerNumber === null)
  const byName = new Map(unregistered.map((one) => [duplicateKey(one.name, one.postalCode), one]))
  return (target) => {
    const numbered = byRegister.get(target.registerNumber) ?? byOwn.get(target.ownNumber)
    if (numbered) return { institution: numbered, isUncertain: false }
    const hasNumber = target.registerNumber !== null || target.ownNumber !== null
    const exact = hasNumber ? undefined : byExact.get(exactKey(target.name, target.postalCode))
    if (exact) return { institution: exact, isUncertain: false }
    const names = [target.name, ...target.otherNames].map((name) => duplicateKey(name, target.postalCode))
    const named = names.map((name) => byName.get(name)).find((one) => one !== undefined)
    return named ? { institution: named, isUncertain: true } : null
  }
}

function exactKey(name: string, postalCode: string | null): string {
  return `${name.trim()}|${postalCode ?? ''}`
}
