import { Invalid } from '../errors.ts'
import type { ClassifiedRow } from './import-row.ts'

export const decisions = ['EXCLUDE', 'MERGE', 'CREATE'] as const

/** What a person decided about a row: leave it out; it is the one it looks like; it is one of its own. */
export type RowDecision = (typeof decisions)[number]

export interface DecidedRow<T> extends ClassifiedRow<T> {
  readonly decision: RowDecision | null
}

export type TargetRow<T> = DecidedRow<T> & { readonly target: T }
export type UpdateRow<T> = TargetRow<T> & { readonly matchId: string }

export interface ChosenRows<T> {
  readonly create: readonly TargetRow<T>[]
  readonly update: readonly UpdateRow<T>[]
  /** Possible duplicates nobody decided about: they are left out. */
  readonly undecided: number
}

/** The rows of a batch that are to be written. */
export function chooseRows<T>(rows: readonly DecidedRow<T>[]): ChosenRows<T> {
  const chosen = rows.filter((row): row is TargetRow<T> => row.target !== null && row.decision !== 'EXCLUDE')
  const isPossible = ({ state }: DecidedRow<T>) => state === 'POSSIBLE_DUPLICATE'
  const isUpdate = (row: TargetRow<T>): row is UpdateRow<T> =>
    row.matchId !== null && (row.state === 'CHANGED' || (isPossible(row) && row.decision === 'MERGE'))
  return {
    create: chosen.filter((row) => row.state === 'NEW' || (isPossible(row) && row.decision === 'CREATE')),
    update: chosen.filter(isUpdate),
    undecided: chosen.filter((row) => isPossible(row) && row.decision === null).length,
  }
}

/** Decisions by row number, as one call names them. */
export interface NamedDecisions {
  readonly excludeRows: readonly number[]
  /** Possible duplicates that are the one they look like. */
  readonly mergeRows: readonly number[]
  /** Possible duplicates that are ones of their own. */
  readonly createRows: readonly number[]
}

/** @throws Invalid for two decisions about one row. */
export function decisionByRow(named: NamedDecisions): ReadonlyMap<number, RowDecision> {
  const created = new Set(named.createRows)
  const both = named.mergeRows.find((number) => created.has(number))
  if (both !== undefined)
    throw new Invalid('input.mergeRows', {
      de: `Zeile ${both} kann nicht beides sein: dieselbe und eine neue.`,
      en: `Row ${both} cannot be both: the same one and a new one.`,
    })
  return new Map<number, RowDecision>([
    ...named.mergeRows.map((number) => [number, 'MERGE'] as const),
    ...named.createRows.map((number) => [number, 'CREATE'] as const),
    ...named.excludeRows.map((number) => [number, 'EXCLUDE'] as const),
  ])
}

/** @throws Invalid for a decision about a row that is not there or needs none. */
export function refuseStrayDecisions(
  named: NamedDecisions,
  stateByNumber: ReadonlyMap<number, ClassifiedRow<unknown>['state']>,
): void {
  const stray = named.excludeRows.find((number) => !stateByNumber.has(number))
  if (stray !== undefined)
    throw new Invalid('input.excludeRows', {
      de: `Eine Zeile ${stray} gibt es in der Vorschau nicht.`,
      en: `There is no row ${stray} in the preview.`,
    })
  for (const field of ['mergeRows', 'createRows'] as const) {
    const wrong = named[field].find((number) => stateByNumber.get(number) !== 'POSSIBLE_DUPLICATE')
    if (wrong !== undefined)
      throw new Invalid(`input.${field}`, {
        de: `Zeile ${wrong} ist keine mögliche Dublette.`,
        en: `Row ${wrong} is not a possible duplicate.`,
      })
  }
}
