import { derive } from '../model/derive.ts'
import type { ReportingStepRecord, StepRecipient } from '../model/records/reporting.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import { specialistOf } from '../coverage/specialist.ts'

/** Who stands behind the recipient of a step on a day, as far as the network knows; all empty = not known. */
export interface StepContact {
  readonly institutionId: string | null
  /** Valid specialists, for a step to the specialist. */
  readonly personIds: readonly string[]
  /** Pools they belong to. */
  readonly poolIds: readonly string[]
  /** Only the coordination office's advice line (§ 8b SGB VIII) stands behind the step. */
  readonly isAdviceLine: boolean
}

const nobody: StepContact = { institutionId: null, personIds: [], poolIds: [], isAdviceLine: false }

/**
 * Who a step reaches when it starts in `origin`: the institution the step names; for the specialist who is responsible
 * for `origin`; for an authority the only one of its kind in the network. Where there are several, or none, nothing is
 * said: which one is in charge is not for software to guess. `origin` null = the step by itself.
 */
export function contactOf(
  view: NetworkView,
  { recipient, recipientInstitutionId }: ReportingStepRecord,
  origin: InstitutionView | null,
): StepContact {
  return recipientInstitutionId !== null
    ? { ...nobody, institutionId: recipientInstitutionId }
    : contactByRole(view, recipient, origin)
}

/** The same for whom a step turns to out of hours; a step names no institution for that. */
export function fallbackContactOf(
  view: NetworkView,
  { fallbackRecipient }: ReportingStepRecord,
  origin: InstitutionView | null,
): StepContact {
  return fallbackRecipient ? contactByRole(view, fallbackRecipient, origin) : nobody
}

function contactByRole(view: NetworkView, recipient: StepRecipient, origin: InstitutionView | null): StepContact {
  if (recipient === 'SPECIALIST') return origin ? specialistFor(view, origin) : nobody
  const [only, ...others] =
    (authorityTypes[recipient] ?? [])
      .map((typeKey) => institutionsByType(view).get(typeKey) ?? [])
      .find((found) => found.length > 0) ?? []
  return only && others.length === 0 ? { ...nobody, institutionId: only.id } : nobody
}

function specialistFor(view: NetworkView, origin: InstitutionView): StepContact {
  const { cover, personIds, poolIds } = specialistOf(view, origin.id)
  return { ...nobody, personIds, poolIds, isAdviceLine: cover === 'CENTRAL' }
}

/** Institution types that are the recipient itself, the more particular first. */
const authorityTypes: Partial<Record<StepRecipient, readonly string[]>> = {
  YOUTH_OFFICE: ['GENERAL_SOCIAL_SERVICE', 'YOUTH_OFFICE'],
  POLICE: ['POLICE'],
  FAMILY_COURT: ['FAMILY_COURT'],
}

/** Types of which a step may mean the only institution there is. */
export const authorityTypeKeys: ReadonlySet<string> = new Set(Object.values(authorityTypes).flat())

const institutionsByType = derive((view: NetworkView) =>
  Map.groupBy(view.institutions, ({ type }) => type?.key ?? null),
)
