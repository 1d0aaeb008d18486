import type { StepRecipient } from '../../model/records/reporting.ts'

/** Where a report has to get, and whether the one who made it is told what became of it. */
export interface PathGoal {
  /** The first of these that the path leads to; the path is walked as far as that step. */
  readonly recipients: readonly StepRecipient[]
  /** Feedback of the youth office to the reporter, § 4(4) KKG. */
  readonly expectsFeedback: boolean
}

const report: PathGoal = { recipients: ['YOUTH_OFFICE'], expectsFeedback: true }
const notice: PathGoal = { recipients: ['YOUTH_OFFICE'], expectsFeedback: false }

/** By path type (domain.md 5); feedback is asked only where professionals report to the youth office. */
const goals: Readonly<Record<string, PathGoal>> = {
  CARRIER: report,
  DAY_CARE: report,
  SECRECY: report,
  SCHOOL: report,
  ADVICE: { recipients: ['YOUTH_OFFICE', 'SPECIALIST'], expectsFeedback: false },
  PROSECUTION: notice,
  SUPERVISION: { recipients: ['STATE_YOUTH_OFFICE'], expectsFeedback: false },
  COURT: { recipients: ['FAMILY_COURT'], expectsFeedback: false },
  THIRD_PARTIES: { recipients: ['POLICE', 'HEALTH_SERVICES'], expectsFeedback: false },
  HAND_OVER: notice,
}

/** Where a path of this type has to lead; a type the catalogue no longer knows leads to the youth office. */
export function goalOf(pathTypeKey: string): PathGoal {
  return goals[pathTypeKey] ?? notice
}
