import type { DueDefinition } from './due-definition.ts'
import { agreementsDue } from './kinds/agreements.ts'
import { certificatesDue } from './kinds/certificates.ts'
import { confirmationsDue } from './kinds/confirmations.ts'
import { guidelinesDue } from './kinds/guidelines.ts'
import { openInvitations } from './kinds/open-invitations.ts'
import { protectionConceptsDue } from './kinds/protection-concepts.ts'
import { recurringMeetings } from './kinds/recurring-meetings.ts'
import { reportingPathsDue } from './kinds/reporting-paths.ts'

/** The kinds of things that fall due. A new kind is one file and one line here. */
export const dueDefinitions: readonly DueDefinition[] = [
  certificatesDue,
  protectionConceptsDue,
  agreementsDue,
  guidelinesDue,
  reportingPathsDue,
  confirmationsDue,
  openInvitations,
  recurringMeetings,
]
