import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { GapWords } from './gap.ts'
import { specialistOf } from './specialist.ts'
import type { Verdict } from './tally.ts'

/** What is said where an institution has no specialist, or nobody knows. */
export interface CoverWords {
  readonly nobody: GapWords
  readonly notValid: GapWords
  readonly centralOnly: GapWords
  readonly unknown: GapWords
}

/** What an indicator says of the specialist of one institution; `central` = how grave it is to have the advice line only. */
export function judgeCover(
  view: NetworkView,
  { id }: InstitutionView,
  words: CoverWords,
  central: 'WARNING' | 'NOTICE',
): Verdict {
  const { cover, hasInvalidAssignment } = specialistOf(view, id)
  switch (cover) {
    case 'OWN':
      return { state: 'IN_ORDER', part: 'own' }
    case 'POOL':
      return { state: 'IN_ORDER', part: 'pool' }
    case 'UNKNOWN':
      return { state: 'UNKNOWN', words: words.unknown }
    case 'CENTRAL':
      return { state: 'FAILING', severity: central, part: 'central', words: words.centralOnly }
    case 'NONE':
      return {
        state: 'FAILING',
        severity: 'WARNING',
        part: 'none',
        words: hasInvalidAssignment ? words.notValid : words.nobody,
      }
  }
}
