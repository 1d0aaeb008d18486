import type { DueKey, DueSubjectKind } from '@schutznetz/domain/due/due-definition.ts'
import { dueDefinitions } from '@schutznetz/domain/due/registry.ts'
import type { DueUrgency } from '@schutznetz/domain/due/urgency.ts'
import { builder } from '../../builder.ts'

/** The kinds that are looked for today: a new one in the registry is a new value here. */
const dueValues = Object.fromEntries(
  dueDefinitions.map(({ key, label }) => [key, { value: key, description: `${label.en} (${label.de}).` }]),
) as Record<DueKey, { value: DueKey; description: string }>

export const DueKeyEnum = builder.enumType('DueKey', {
  description: 'A kind of thing that falls due.',
  values: dueValues,
})

export const DueUrgencyEnum = builder.enumType('DueUrgency', {
  description: 'How urgent it is.',
  values: {
    OVERDUE: { description: 'Something is past its day.' },
    SOON: { description: 'Something is due within 30 days.' },
    LATER: { description: 'Due, but not within 30 days.' },
    UNKNOWN: { description: 'Only things without a date: somebody has to ask.' },
  } satisfies Record<DueUrgency, { description: string }>,
})

export const DueSubjectKindEnum = builder.enumType('DueSubjectKind', {
  description: 'What is due.',
  values: {
    QUALIFICATION: { description: 'A certificate.' },
    INSTITUTION: { description: 'An institution: its record, or its protection concept.' },
    AFFILIATION: { description: 'That a person works in an institution.' },
    LINK: { description: 'A cooperation link.' },
    AGREEMENT: { description: 'An agreement under § 8a SGB VIII.' },
    GUIDELINE: { description: 'A guideline.' },
    REPORTING_PATH: { description: 'A reporting path.' },
    MEETING: { description: 'A meeting; for a recurring one the last that was held.' },
  } satisfies Record<DueSubjectKind, { description: string }>,
})
