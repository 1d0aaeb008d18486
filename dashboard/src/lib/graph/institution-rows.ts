import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'
import type { InstitutionFacts } from './detail.ts'

/** A fact of the panel; `isOpen` = something is missing here. */
export interface FactRow {
  readonly term: string
  readonly value: string
  readonly isOpen: boolean
}

/** The facts of an institution in words. What its type does not ask for is left out; "unknown" is said, never "no". */
export function institutionRows(facts: InstitutionFacts): FactRow[] {
  return [
    ...multiplierRows(facts),
    ...(facts.specialist.isExpected || facts.specialist.cover === 'OWN' || facts.specialist.cover === 'POOL'
      ? [specialistRow(facts)]
      : []),
    ...(facts.type?.needsAgreement || facts.agreement ? [agreementRow(facts)] : []),
    ...(facts.type?.needsProtectionConcept || facts.protectionConcept ? [conceptRow(facts)] : []),
    { term: m.map_fact_type(), value: facts.type?.label ?? m.map_unknown(), isOpen: false },
    ...(facts.isContactedInDanger ? [row(m.map_fact_danger(), m.map_fact_danger_yes())] : []),
  ]
}

function row(term: string, value: string, isOpen = false): FactRow {
  return { term, value, isOpen }
}

function multiplierRows({ viaRoles }: InstitutionFacts): FactRow[] {
  if (viaRoles.length === 0) return [row(m.map_fact_multiplier(), m.map_fact_nobody(), true)]
  const names = viaRoles.map(({ holder, deputy, group }) => {
    const name = (holder ?? deputy)?.displayName ?? m.map_unknown()
    return group ? `${name} (${group.label})` : name
  })
  const deputies = viaRoles.flatMap(({ holder, deputy }) => (holder && deputy ? [deputy.displayName] : []))
  return [
    row(m.map_fact_multiplier(), names.join(', ')),
    row(m.map_fact_deputy(), deputies.join(', ') || m.map_fact_none(), deputies.length === 0),
  ]
}

function specialistRow({ specialist: { cover, people } }: InstitutionFacts): FactRow {
  const names = people.map(({ displayName }) => displayName).join(', ')
  const words = {
    OWN: m.map_specialist_own({ names }),
    POOL: m.map_specialist_pool({ count: people.length }),
    CENTRAL: m.map_specialist_central(),
    NONE: m.map_fact_none(),
    UNKNOWN: m.map_unknown(),
  }
  return row(m.map_fact_specialist(), words[cover], cover === 'NONE' || cover === 'CENTRAL')
}

function agreementRow({ agreement }: InstitutionFacts): FactRow {
  if (!agreement) return row(m.map_fact_agreement(), m.map_agreement_none())
  const since = agreement.signedOn ?? agreement.validFrom
  const valid = since ? m.map_agreement_since({ day: formatDay(since) }) : m.map_agreement_valid()
  const due = agreement.isReviewDue ? `, ${m.map_review_due()}` : ''
  return row(m.map_fact_agreement(), valid + due)
}

function conceptRow({ protectionConcept, type }: InstitutionFacts): FactRow {
  const words = {
    ADOPTED: protectionConcept?.adoptedOn
      ? m.map_concept_adopted_on({ day: formatDay(protectionConcept.adoptedOn) })
      : m.map_concept_adopted(),
    DRAFT: m.map_concept_draft(),
    NONE: m.map_fact_none(),
    UNKNOWN: m.map_unknown(),
  }
  const state = protectionConcept?.state ?? 'UNKNOWN'
  return row(m.map_fact_concept(), words[state], state === 'NONE' && (type?.needsProtectionConcept ?? false))
}
