import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Institution } from './page-data.ts'

/** A proof that the law or the network asks for, and how it stands. */
export interface Evidence {
  readonly key: 'specialist' | 'agreement' | 'concept' | 'attendance'
  readonly title: string
  readonly detail: string
  readonly tone: 'good' | 'warning' | 'danger' | 'neutral' | 'unknown'
  readonly word: string
  /** The meeting that the detail tells of. */
  readonly meetingId?: string | undefined
}

/**
 * The proofs of an institution. What its type does not ask for is shown only where it is there; unknown is said, never
 * taken for no.
 */
export function evidenceOf(institution: Institution): Evidence[] {
  const { type, specialist, agreement, protectionConcept, invitations } = institution
  const isCovered = specialist.cover === 'OWN' || specialist.cover === 'POOL' || specialist.assignments.length > 0
  return [
    ...(specialist.isExpected || isCovered || !type ? [specialistEvidence(institution)] : []),
    ...(type?.needsAgreement || agreement ? [agreementEvidence(institution)] : []),
    ...(type?.needsProtectionConcept || protectionConcept || !type ? [conceptEvidence(institution)] : []),
    ...(invitations.totalCount > 0 ? [attendanceEvidence(institution)] : []),
  ]
}

function specialistEvidence({ specialist }: Institution): Evidence {
  const { cover, people, assignments, hasInvalidAssignment } = specialist
  const title = m.institution_specialist()
  const pools = assignments.flatMap(({ pool }) => (pool ? [pool.name] : []))
  const names = people.map(({ displayName }) => displayName).join(', ')
  const until = people
    .flatMap(({ qualifications }) => qualifications)
    .flatMap(({ kind, refresherDue }) => (kind === 'CHILD_PROTECTION_SPECIALIST' && refresherDue ? [refresherDue] : []))
    .toSorted()
    .at(-1)
  const certificate = until ? ` · ${m.institution_certificate_until({ day: formatDay(until) })}` : ''
  const base = { key: 'specialist', title } as const
  switch (cover) {
    case 'OWN':
      return { ...base, detail: names + certificate, tone: 'good', word: m.institution_cover_own() }
    case 'POOL': {
      const members = m.institution_pool_members({ count: people.length })
      return { ...base, detail: `${pools.join(', ')} · ${members}`, tone: 'good', word: m.institution_cover_pool() }
    }
    case 'CENTRAL':
      return {
        ...base,
        detail: m.institution_cover_central_means(),
        tone: 'warning',
        word: m.institution_cover_central(),
      }
    case 'NONE': {
      const detail = hasInvalidAssignment ? m.institution_cover_invalid() : m.institution_cover_none_means()
      return { ...base, detail, tone: 'danger', word: m.institution_cover_none() }
    }
    case 'UNKNOWN':
      return { ...base, detail: m.institution_cover_unknown(), tone: 'unknown', word: m.institution_unknown() }
  }
}

function agreementEvidence({ agreement, carrier }: Institution): Evidence {
  const base = { key: 'agreement', title: m.institution_agreement() } as const
  if (!agreement) {
    const detail = carrier
      ? m.institution_agreement_none_carrier({ carrier: carrier.name })
      : m.institution_agreement_none()
    return { ...base, detail, tone: 'unknown', word: m.institution_not_recorded() }
  }
  const since = agreement.signedOn ?? agreement.validFrom
  const detail = [
    since ? m.institution_agreement_since({ day: formatDay(since) }) : m.institution_agreement_undated(),
    agreement.carrier && m.institution_with({ name: agreement.carrier.name }),
  ]
    .filter(Boolean)
    .join(' · ')
  if (agreement.isReviewDue && agreement.reviewDue) {
    return {
      ...base,
      detail,
      tone: 'warning',
      word: m.institution_review_since({ day: formatDay(agreement.reviewDue) }),
    }
  }
  return { ...base, detail, tone: 'good', word: m.institution_agreement_valid() }
}

function conceptEvidence({ protectionConcept, type }: Institution): Evidence {
  const base = { key: 'concept', title: m.institution_concept() } as const
  const basis = type?.conceptBasis ?? ''
  const concept = protectionConcept
  switch (concept?.state) {
    case 'ADOPTED': {
      if (!concept.adoptedOn || !concept.reviewDue) {
        return { ...base, detail: m.institution_concept_undated(), tone: 'good', word: m.institution_concept_adopted() }
      }
      const detail = m.institution_concept_adopted_on({ day: formatDay(concept.adoptedOn) })
      const due = formatDay(concept.reviewDue)
      return concept.isReviewDue
        ? { ...base, detail, tone: 'warning', word: m.institution_review_since({ day: due }) }
        : {
            ...base,
            detail: `${detail} · ${m.institution_review_on({ day: due })}`,
            tone: 'good',
            word: m.institution_concept_adopted(),
          }
    }
    case 'DRAFT':
      return { ...base, detail: basis, tone: 'warning', word: m.institution_concept_draft() }
    case 'NONE':
      return {
        ...base,
        detail: basis,
        tone: type?.needsProtectionConcept ? 'danger' : 'neutral',
        word: m.institution_concept_none(),
      }
    default:
      return {
        ...base,
        detail: basis || m.institution_concept_unknown(),
        tone: 'unknown',
        word: m.institution_unknown(),
      }
  }
}

function attendanceEvidence({ invitations: { nodes } }: Institution): Evidence {
  const came = nodes.filter(({ hasAttended }) => hasAttended === true).length
  const unknown = nodes.filter(({ hasAttended }) => hasAttended === null).length
  const last = nodes.find(({ hasAttended }) => hasAttended)?.meeting
  const detail = last
    ? m.institution_attendance_last({ title: last.title, day: formatDay(last.heldOn) })
    : m.institution_attendance_none()
  const word = m.institution_attendance_of({ count: came, total: nodes.length })
  const tone = came > 0 ? 'good' : unknown === nodes.length ? 'unknown' : 'warning'
  return {
    key: 'attendance',
    title: m.institution_attendance(),
    detail,
    tone,
    word: tone === 'unknown' ? m.institution_unknown() : word,
    meetingId: (last ?? nodes[0]?.meeting)?.id,
  }
}
