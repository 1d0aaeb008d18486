import type { Freshness } from '@schutznetz/domain/coverage/confirmation.ts'
import type { ConfirmationSide, ConfirmedEntity } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'

export const ConfirmationSideEnum = builder.enumType('ConfirmationSide', {
  description: 'Which side of a cooperation link.',
  values: {
    SOURCE: { description: 'The institution the link is written from.' },
    TARGET: { description: 'The institution the link is written to.' },
  } satisfies Record<ConfirmationSide, { description: string }>,
})

export const ConfirmedEntityEnum = builder.enumType('ConfirmedEntity', {
  description: 'What kind of record somebody confirmed.',
  values: {
    INSTITUTION: { description: 'An institution.' },
    AFFILIATION: { description: 'That a person works in an institution.' },
    ROLE_HOLDER: { description: 'That a person holds a role.' },
    COOPERATION_LINK: { description: 'A cooperation, by one of its sides.' },
    COORDINATION_OFFICE: { description: 'The coordination office.' },
    REPORTING_STEP: { description: 'A step of a reporting path.' },
  } satisfies Record<ConfirmedEntity, { description: string }>,
})

export const FreshnessEnum = builder.enumType('Freshness', {
  description: 'How long ago a record was confirmed; the months are settings of the network.',
  values: {
    FRESH: { description: 'Within 12 months.' },
    AGEING: { description: '12 to 24 months ago.' },
    STALE: { description: 'More than 24 months ago.' },
    NEVER: { description: 'Never.' },
  } satisfies Record<Freshness, { description: string }>,
})
