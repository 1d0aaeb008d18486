import type { QualificationKind } from '@schutznetz/domain/model/records/people.ts'
import { builder } from '../../builder.ts'

export const QualificationKindEnum = builder.enumType('QualificationKind', {
  description: 'What a certificate certifies.',
  values: {
    CHILD_PROTECTION_SPECIALIST: { description: 'Kinderschutzfachkraft, insoweit erfahrene Fachkraft (InsoFa).' },
    BASIC_COURSE: { description: 'A basic course in child protection.' },
    OTHER: { description: 'Something else.' },
  } satisfies Record<QualificationKind, { description: string }>,
})

export const CertificateStateEnum = builder.enumType('CertificateState', {
  description: 'What a certificate is worth on a day.',
  values: {
    VALID: { description: 'Issued, and its refresher date lies ahead.' },
    DUE: { description: 'Valid, but the refresher date is near (90 days unless the network decided otherwise).' },
    EXPIRED: { description: 'The refresher date is past.' },
    UNKNOWN: { description: 'A date is missing.' },
  },
})
