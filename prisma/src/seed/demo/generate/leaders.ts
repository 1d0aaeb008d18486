import { addDays, daysBetween, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import type { InventedPerson, Naming } from './naming.ts'
import { hire } from './people.ts'

interface Choices {
  readonly position?: string
  /** Written by hand: always known, never preceded by somebody else. */
  readonly isNamed?: boolean
  readonly from?: Day | null
}

/** A practice carries the name of whoever runs it, so it has no predecessor. */
const personal = new Set([
  'CHILD_MINDER',
  'MIDWIFE',
  'PAEDIATRIC_PRACTICE',
  'GENERAL_PRACTICE',
  'GYNAECOLOGICAL_PRACTICE',
  'DENTAL_PRACTICE',
  'PSYCHOTHERAPY_PRACTICE',
])

/** The institution's named contact: known for most, reachable for most of those, changed for some; a few institutions name a second person. */
export function addLeader(
  draft: Draft,
  naming: Naming,
  random: Random,
  institution: DraftInstitution,
  name: InventedPerson,
  { position, isNamed = false, from = null }: Choices,
): void {
  const { proportions, fullyReachedOn } = draft.town
  if (!isNamed && !fullyReachedOn && !random.chance(proportions.leadersKnown)) return
  const title = position ?? random.pick(kindOf(institution.typeKey).lead)
  const isReachable = isNamed || random.chance(fullyReachedOn ? proportions.leadersKnown : 0.97)
  const earliestChange = fullyReachedOn ?? draft.monthsAgo(30)
  const isChanged =
    !isNamed && institution.from === null && institution.to === null && !personal.has(institution.typeKey)
  if (isChanged && random.chance(0.06)) {
    const changedOn = addDays(earliestChange, random.int(30, daysBetween(earliestChange, draft.today) - 20))
    hire(draft, naming.colleague(institution.typeKey), institution, { position: title, isContact: true, to: changedOn })
    hire(draft, name, institution, { position: title, isContact: true, isReachable, from: changedOn })
  } else hire(draft, name, institution, { position: title, isContact: true, isReachable, from })
  if (!isNamed && !fullyReachedOn && random.chance(0.08)) {
    hire(draft, naming.colleague(institution.typeKey), institution, {
      position: random.pick(kindOf(institution.typeKey).staff),
    })
  }
}
