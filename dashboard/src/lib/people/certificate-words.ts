import { formatDay } from '#lib/format/day.ts'
import type { CertificateState, QualificationKind } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

interface Certificate {
  readonly kind: QualificationKind
  readonly state: CertificateState
  readonly refresherDue?: string | null
}

export const certificateKinds: Readonly<Record<QualificationKind, () => string>> = {
  CHILD_PROTECTION_SPECIALIST: m.people_certificate_specialist,
  BASIC_COURSE: m.people_certificate_basic,
  OTHER: m.people_certificate_other,
}

/** States of certificates as a filter names them. */
export const certificateStates: Readonly<Record<CertificateState, () => string>> = {
  VALID: m.people_certificate_VALID,
  DUE: m.people_certificate_DUE,
  EXPIRED: m.people_certificate_EXPIRED,
  UNKNOWN: m.people_certificate_UNKNOWN,
}

/** What a certificate is worth on the day, and until when. Without a date it is unknown, never expired. */
export function stateWords({ state, refresherDue }: Omit<Certificate, 'kind'>): string {
  if (!refresherDue) return certificateStates[state]()
  const day = formatDay(refresherDue)
  switch (state) {
    case 'VALID':
      return m.people_certificate_valid_until({ day })
    case 'DUE':
      return m.people_certificate_expires_on({ day })
    case 'EXPIRED':
      return m.people_certificate_expired_since({ day })
    case 'UNKNOWN':
      return m.people_certificate_UNKNOWN()
  }
}

/** «Kinderschutzfachkraft: gültig bis 01.02.2028». */
export function certificateWords(certificate: Certificate): string {
  return `${certificateKinds[certificate.kind]()}: ${stateWords(certificate)}`
}
