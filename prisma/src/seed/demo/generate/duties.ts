import { addDays, addMonths, earliest, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'
import type { CarrierFacts } from '../town.ts'
import { needingConcept } from '../vocabulary/duties.ts'

type State = 'NONE' | 'DRAFT' | 'ADOPTED' | 'UNKNOWN'

/** Protection concepts of the institutions that need one, with their way from none over draft to adopted. */
export function addConcepts(draft: Draft): void {
  const random = draft.random('concepts')
  for (const institution of draft.institutions) {
    if (!needingConcept.has(institution.typeKey) || institution.groupKey === '') continue
    addConcept(draft, random, institution)
  }
}

function addConcept(draft: Draft, random: Random, institution: DraftInstitution): void {
  const outcome = random.weighted(draft.town.proportions.concepts)
  if (outcome === 'NO_ROW') return
  const push = (state: State, adoptedOn: Day | null, from: Day | null, to: Day | null) => {
    const validFrom = latest(from, institution.from)
    const validTo = earliest(to, institution.to)
    if (validFrom !== null && validTo !== null && validTo <= validFrom) return
    draft.rows.protectionConcepts.push({
      id: draft.id(),
      institutionId: institution.id,
      state,
      adoptedOn,
      validFrom,
      validTo,
      version: 1,
    })
  }
  if (outcome === 'UNKNOWN' || outcome === 'NONE') return push(outcome, null, null, null)
  if (outcome === 'REVIEW_DUE') {
    const adoptedOn = draft.monthsAgo(random.int(37, 58))
    return push('ADOPTED', adoptedOn, adoptedOn, null)
  }
  const adoptedOn = outcome === 'ADOPTED' ? addDays(draft.monthsAgo(random.int(1, 34)), -random.int(0, 27)) : null
  const draftedOn = adoptedOn ? addDays(adoptedOn, -random.int(90, 420)) : draft.monthsAgo(random.int(2, 20))
  push(random.chance(0.7) ? 'NONE' : 'UNKNOWN', null, null, draftedOn)
  push('DRAFT', null, draftedOn, adoptedOn)
  if (adoptedOn) push('ADOPTED', adoptedOn, adoptedOn, null)
}

type Party = { readonly carrierId: string } | { readonly institutionId: string }
type Time = { readonly from: Day | null; readonly to: Day | null }

/** § 8a agreements: of carriers as the facts say, of day-care persons drawn. Never asked of schools or doctors. */
export function addAgreements(draft: Draft): void {
  const random = draft.random('agreements')
  for (const { key, agreement } of draft.town.carriers) {
    const carrierId = draft.carrier(key)
    addAgreement(draft, random, agreement, { carrierId }, { from: null, to: null })
  }
  for (const { id, typeKey, from, to } of draft.institutions) {
    if (typeKey !== 'CHILD_MINDER' && typeKey !== 'JOINT_CHILD_MINDING') continue
    const state = random.weighted<CarrierFacts['agreement']>([
      ['VALID', 78],
      ['REVIEW_DUE', 8],
      ['UNKNOWN', 5],
      ['MISSING', 9],
    ])
    addAgreement(draft, random, state, { institutionId: id }, { from, to })
  }
}

/** Reviewed every five years; of an unknown one nobody knows the day it was signed. */
function addAgreement(
  draft: Draft,
  random: Random,
  state: CarrierFacts['agreement'],
  party: Party,
  { from, to }: Time,
): void {
  if (state === 'MISSING' || state === 'NOT_ASKED') return
  const months = state === 'REVIEW_DUE' ? random.int(61, 78) : random.int(2, 50)
  const signedOn = state === 'UNKNOWN' ? null : latest(draft.monthsAgo(months), from)
  const validFrom = signedOn ?? from
  if (validFrom !== null && to !== null && to <= validFrom) return
  draft.rows.agreements.push({
    id: draft.id(),
    carrierId: null,
    institutionId: null,
    ...party,
    signedOn,
    reviewDue: signedOn === null ? null : addMonths(signedOn, 60),
    validFrom,
    validTo: to,
    version: 1,
  })
}
