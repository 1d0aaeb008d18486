import { addMonths } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import type { PathFacts } from '../town.ts'
import { type Recipient, type StepTemplate, stepTemplates } from '../vocabulary/path-steps.ts'

const titles: Readonly<Record<string, string>> = {
  CARRIER: 'Meldeweg Kita und Jugendhilfe',
  DAY_CARE: 'Meldeweg Kindertagespflege',
  SECRECY: 'Meldeweg Geheimnisträger*innen',
  SCHOOL: 'Meldeweg Schule',
  ADVICE: 'Fachberatung nach § 8b SGB VIII',
  PROSECUTION: 'Mitteilung aus dem Strafverfahren',
  SUPERVISION: 'Meldung an das Landesjugendamt',
  COURT: 'Anrufung des Familiengerichts',
  THIRD_PARTIES: 'Einschaltung von Polizei und Gesundheitshilfe',
  HAND_OVER: 'Übergabe an ein anderes Jugendamt',
}

const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '08:00',
  to: weekday === 5 ? '12:00' : '16:00',
}))

/** The only real number in the demo: out of hours every path ends at the police emergency call. */
const policeEmergencyCall = '110'

/** Reporting paths with their steps, in all their versions. */
export function addReportingPaths(draft: Draft): void {
  for (const path of draft.town.paths) {
    for (const [index, monthsAgo] of path.versions.entries()) addVersion(draft, path, index, monthsAgo)
  }
}

function addVersion(draft: Draft, path: PathFacts, index: number, monthsAgo: number): void {
  const id = draft.id()
  const approvedOn = draft.monthsAgo(monthsAgo)
  const next = path.versions[index + 1]
  draft.rows.reportingPaths.push({
    id,
    pathTypeKey: path.type,
    title: `${titles[path.type] ?? path.type}${path.trigger === 'URGENT' ? ', dringende Gefahr' : ''}`,
    trigger: path.trigger,
    pathVersion: index + 1,
    originTypeKeys: [],
    originGroupKeys: [],
    approvedBy: path.approvedBy,
    approvedOn,
    reviewDue: addMonths(approvedOn, 24),
    validFrom: approvedOn,
    validTo: next === undefined ? null : draft.monthsAgo(next),
    version: 1,
  })
  const templates = stepTemplates[`${path.type}/${path.trigger}`] ?? []
  // Feedback to the reporter was written into the paths only with their second version.
  const steps =
    index === 0 && path.versions.length > 1 ? templates.filter(({ recipient }) => recipient !== 'REPORTER') : templates
  for (const [position, template] of steps.entries()) addStep(draft, id, position + 1, template)
}

function addStep(draft: Draft, pathId: string, position: number, template: StepTemplate): void {
  const institution = recipientOf(draft, template.recipient)
  const phone = template.recipient === 'SPECIALIST' ? advicePhone(draft) : (institution?.row.phone ?? null)
  const isOffice = template.recipient === 'YOUTH_OFFICE' || template.recipient === 'SPECIALIST'
  draft.rows.reportingSteps.push({
    id: draft.id(),
    pathId,
    recipientInstitutionId: institution?.id ?? null,
    position,
    actor: template.actor,
    action: template.action,
    obligation: template.obligation,
    recipient: template.recipient,
    channels: [...template.channels],
    phone,
    hours: isOffice ? officeHours : [],
    fallbackRecipient: template.recipient === 'YOUTH_OFFICE' ? 'POLICE' : null,
    fallbackPhone: template.recipient === 'YOUTH_OFFICE' ? policeEmergencyCall : null,
    deadline: template.deadline,
    form: template.form ?? null,
    isPseudonymised: template.isPseudonymised ?? false,
    expectsFeedback: template.expectsFeedback ?? false,
    version: 1,
  })
}

function recipientOf(draft: Draft, recipient: Recipient) {
  const { recipients } = draft.town
  switch (recipient) {
    case 'YOUTH_OFFICE':
    case 'POLICE':
    case 'FAMILY_COURT':
    case 'HEALTH_SERVICES':
      return draft.named(recipients[recipient])
    default:
      return undefined
  }
}

function advicePhone(draft: Draft): string | null {
  return draft.rows.coordinationOffices[0]?.adviceLinePhone ?? null
}
