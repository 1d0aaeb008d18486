import { indicators } from '@schutznetz/domain/coverage/registry.ts'
import type { GapSeverity, GapSubjectKind } from '@schutznetz/domain/coverage/gap.ts'
import type { IndicatorPart } from '@schutznetz/domain/coverage/indicator.ts'
import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import { builder } from '../../builder.ts'

/** A new indicator in the registry is a new value here. */
const indicatorValues = Object.fromEntries(
  indicators.map(({ key, label }) => [key, { value: key, description: `${label.en} (${label.de}).` }]),
) as Record<IndicatorKey, { value: IndicatorKey; description: string }>

export const IndicatorKeyEnum = builder.enumType('IndicatorKey', {
  description: 'An indicator.',
  values: indicatorValues,
})

export const GapSeverityEnum = builder.enumType('GapSeverity', {
  description: 'How grave a gap is.',
  values: {
    CRITICAL: { description: 'A duty by statute is not met.' },
    WARNING: { description: 'Something important is missing.' },
    NOTICE: { description: 'Something could be better.' },
    CHECK: { description: 'Nobody knows: somebody has to ask.' },
  } satisfies Record<GapSeverity, { description: string }>,
})

export const GapSubjectKindEnum = builder.enumType('GapSubjectKind', {
  description: 'What a gap is about.',
  values: {
    STATUTE_GROUP: { description: 'A participant group of the statute.' },
    GROUP: { description: 'A professional group.' },
    INSTITUTION: { description: 'An institution.' },
    ROLE: { description: 'A multiplier role.' },
    PERSON: { description: 'A person.' },
    AFFILIATION: { description: 'That a person works in an institution.' },
    CARRIER: { description: 'A carrier.' },
    DISTRICT: { description: 'A district.' },
    LINK: { description: 'A cooperation link.' },
    QUALIFICATION: { description: 'A certificate.' },
    REPORTING_PATH: { description: 'A type of reporting path of an institution.' },
    OFFER: { description: 'A qualification offer of a year.' },
    CONCERN: { description: 'A concern, named by its day and never by its text.' },
  } satisfies Record<GapSubjectKind, { description: string }>,
})

export const IndicatorPartOfEnum = builder.enumType('IndicatorPartOf', {
  description: 'Which figure a part belongs to.',
  values: {
    NUMERATOR: { description: 'Part of what is in order.' },
    FAILING: { description: 'Part of what is not.' },
    UNKNOWN: { description: 'Part of what nobody knows.' },
    APART: { description: 'Beside the count, e.g. persons where roles are counted.' },
  } satisfies Record<IndicatorPart['of'], { description: string }>,
})
