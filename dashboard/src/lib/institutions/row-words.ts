import type { ConceptState, Freshness, InstitutionRowFragment, SpecialistCover } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

const covers: Readonly<Record<SpecialistCover, () => string>> = {
  OWN: m.institutions_specialist_own,
  POOL: m.institutions_specialist_pool,
  CENTRAL: m.institutions_specialist_central,
  NONE: m.institutions_specialist_none,
  UNKNOWN: m.institutions_unknown,
}

const concepts: Readonly<Record<ConceptState, () => string>> = {
  ADOPTED: m.institutions_concept_adopted,
  DRAFT: m.institutions_concept_draft,
  NONE: m.institutions_concept_none,
  UNKNOWN: m.institutions_unknown,
}

const freshness: Readonly<Record<Freshness, () => string>> = {
  FRESH: m.institutions_fresh,
  AGEING: m.institutions_ageing,
  STALE: m.institutions_stale,
  NEVER: m.institutions_never,
}

export function specialistWords({ specialist }: InstitutionRowFragment): string {
  return covers[specialist.cover]()
}

export function freshnessWords({ confirmation }: InstitutionRowFragment): string {
  return freshness[confirmation.freshness]()
}

/** A concept that nobody asks for is no gap; one that nobody has asked about is unknown, never "no". */
export function conceptWords({ protectionConcept, type }: InstitutionRowFragment): string {
  if (!protectionConcept)
    return type && !type.needsProtectionConcept ? m.institutions_not_needed() : m.institutions_unknown()
  return dueWords(concepts[protectionConcept.state](), protectionConcept.isReviewDue)
}

export function agreementWords({ agreement, type }: InstitutionRowFragment): string {
  if (agreement) return dueWords(m.institutions_agreement_valid(), agreement.isReviewDue)
  if (!type) return m.institutions_unknown()
  return type.needsAgreement ? m.institutions_agreement_missing() : m.institutions_not_needed()
}

function dueWords(state: string, isReviewDue: boolean): string {
  return isReviewDue ? m.institutions_review_due({ state }) : state
}
