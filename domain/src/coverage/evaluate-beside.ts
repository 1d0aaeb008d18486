import { besideOf } from '../model/beside.ts'
import type { NetworkView } from '../model/view.ts'
import type { Coverage, IndicatorResult } from './coverage.ts'
import { coverageOf, gapsOf } from './coverage.ts'
import type { Gap } from './gap.ts'
import { compareGaps } from './gap.ts'
import type { GapChanges } from './gap-changes.ts'
import { gapChanges, together, withChanges } from './gap-changes.ts'
import type { Evaluation, IndicatorDefinition, InstitutionFilter, Remark } from './indicator.ts'
import { countedIndicators, targetOf } from './indicator-rules.ts'

/** The coverage of a view that stands beside another, and how their gaps differ. */
export interface EvaluatedBeside {
  readonly coverage: Coverage
  /** All of them, gravest first. */
  readonly gaps: readonly Gap[]
  /** Those that only this view has, and those that only the other has; told apart by key, gravest first. */
  readonly opened: readonly Gap[]
  readonly closed: readonly Gap[]
}

/**
 * The same numbers and gaps as `coverageOf` and `gapsOf`, but only what the difference to the other view can change is
 * counted again: of a local indicator the subjects of touched institutions, which are taken out as they were and put
 * in as they are. What is told beside the numbers (flagged, excluded) comes in no order. Not remembered.
 * O(subjects of indicators that are not local + touched + gaps).
 */
export function evaluateBeside(view: NetworkView): EvaluatedBeside {
  const beside = besideOf(view)
  if (!beside) throw new Error('The view stands beside no other.')
  const known = new Map(coverageOf(beside.view).indicators.map((result) => [result.key, result]))
  const { touched } = beside
  // One filter for all, so that the slice is cut once.
  const slice: InstitutionFilter | null = touched && (({ id }) => touched.has(id))
  const counted = countedIndicators(view).flatMap((definition) => {
    const before = known.get(definition.key)
    return before ? [countAgain(definition, before, { view, other: beside.view, slice })] : []
  })
  const changes = together(counted.map((row) => row.changes))
  const sortedBefore = gapsOf(beside.view)
  const comeKeys = new Set(changes.come.map(({ key }) => key))
  return {
    coverage: { day: view.day, rulesVersion: view.rulesVersion, indicators: counted.map(({ result }) => result) },
    gaps: withChanges(sortedBefore, changes),
    opened: changes.come.filter(({ key }) => !changes.gone.has(key)).toSorted(compareGaps),
    closed: sortedBefore.filter(({ key }) => changes.gone.has(key) && !comeKeys.has(key)),
  }
}

interface Counted {
  readonly result: IndicatorResult
  readonly changes: GapChanges
}

const unchanged: GapChanges = { gone: new Set(), kept: new Map(), come: [] }

interface Pair {
  readonly view: NetworkView
  readonly other: NetworkView
  /** What the two may say different things about; `null` = everything. */
  readonly slice: InstitutionFilter | null
}

function countAgain(definition: IndicatorDefinition, before: IndicatorResult, { view, other, slice }: Pair): Counted {
  if (definition.ignoresPeople && view.institutions === other.institutions)
    return { result: before, changes: unchanged }
  if (!definition.isLocal || slice === null) {
    const after = definition.evaluate(view, null)
    const changes = gapChanges(before.gaps, after.gaps)
    const target = targetOf(view, definition.key, after.target)
    return { result: { ...before, ...after, target, gaps: withChanges(before.gaps, changes) }, changes }
  }
  const was = definition.evaluate(other, slice)
  const is = definition.evaluate(view, slice)
  const changes = gapChanges(was.gaps, is.gaps)
  return { result: { ...before, ...exchanged(before, was, is), gaps: withChanges(before.gaps, changes) }, changes }
}

/** A count in which one part is taken out as it was and put in as it is. */
function exchanged(whole: Evaluation, was: Evaluation, is: Evaluation): Omit<Evaluation, 'gaps'> {
  return {
    ...whole,
    numerator: whole.numerator - was.numerator + is.numerator,
    failing: whole.failing - was.failing + is.failing,
    unknown: whole.unknown - was.unknown + is.unknown,
    denominator: whole.denominator - was.denominator + is.denominator,
    parts: whole.parts.map((part, place) => {
      return { ...part, count: part.count - (was.parts[place]?.count ?? 0) + (is.parts[place]?.count ?? 0) }
    }),
    excluded: exchangedRemarks(whole.excluded, was.excluded, is.excluded),
    flagged: exchangedRemarks(whole.flagged, was.flagged, is.flagged),
  }
}

function exchangedRemarks(whole: readonly Remark[], was: readonly Remark[], is: readonly Remark[]): readonly Remark[] {
  if (was.length + is.length === 0) return whole
  const out = new Set(was.map(({ id }) => id))
  return [...whole.filter(({ id }) => !out.has(id)), ...is]
}
