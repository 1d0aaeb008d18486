import type { PathResult, PathWeakness } from '@schutznetz/domain/reporting/report-check/path-result.ts'
import type { Situation } from '@schutznetz/domain/reporting/report-check/situation.ts'
import { builder } from '../../builder.ts'

export const SituationEnum = builder.enumType('Situation', {
  description: 'When a report sets out: how pressing it is, and whether the offices are open.',
  values: {
    SUBSTANTIAL_OFFICE_HOURS: { description: 'Substantial signs, in office hours.' },
    SUBSTANTIAL_NIGHT: { description: 'Substantial signs, at night.' },
    URGENT_OFFICE_HOURS: { description: 'Urgent danger, in office hours.' },
    URGENT_NIGHT: { description: 'Urgent danger, at night.' },
  } satisfies Record<Situation, { description: string }>,
})

export const PathResultEnum = builder.enumType('PathResult', {
  description: 'What becomes of a report.',
  values: {
    ARRIVES: { description: 'Every step is staffed and can be reached as far as the office in charge.' },
    WEAK: { description: 'Arrives, but something about it may fail: see the weaknesses.' },
    UNKNOWN: { description: 'Whether somebody stands behind a step was never asked: neither yes nor no.' },
    DEAD_END: { description: 'A step is neither staffed nor covered by a fallback, or no path is written down.' },
  } satisfies Record<PathResult, { description: string }>,
})

export const PathWeaknessEnum = builder.enumType('PathWeakness', {
  description: 'What may fail although the report arrives.',
  values: {
    STALE: { description: 'A number was last confirmed longer ago than the network’s interval.' },
    NEVER_CONFIRMED: { description: 'A number was never confirmed.' },
    NO_DEPUTY: { description: 'One specialist stands behind a step, with nobody beside them.' },
    FALLBACK_ONLY: { description: 'Only the fallback of a step answers, in office hours too.' },
    NO_FEEDBACK: { description: 'No feedback to the reporter is foreseen, § 4(4) KKG.' },
  } satisfies Record<PathWeakness, { description: string }>,
})
