import type { CoverageGapFragment, IndicatorKey } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { groupOf, type GapAction, type Group } from './gap-group.ts'

type Form = (gap: CoverageGapFragment, groups: readonly Group[]) => GapAction | null

/** A form about the first institution that the gap concerns. */
const aboutInstitution =
  (path: (id: string) => string, label: () => string): Form =>
  ({ institutions: [institution] }) =>
    institution ? { path: path(institution.id), label: label() } : null

/** A form about what the gap is about. */
const aboutSubject =
  (path: (id: string) => string, label: () => string): Form =>
  ({ subject: { id } }) =>
    id ? { path: path(id), label: label() } : null

const nameRole: Form = (gap, groups) => {
  const group = groupOf(gap, groups)
  return group
    ? { path: `/roles/new?group=${encodeURIComponent(group.key)}`, label: m.coverage_close_role() }
    : { path: '/settings/groups', label: m.coverage_close_group() }
}

const nameSpecialist = aboutInstitution((id) => `/specialists/new?institution=${id}`, m.coverage_close_specialist)

/** Of a role that exists; one that is only proposed has no page. */
const nameDeputy = aboutSubject((id) => `/roles/${id}`, m.coverage_close_deputy)

/** A day-care person signs for itself; a carrier on the page of any of its institutions, which its list leads to. */
const signAgreement: Form = (gap, groups) =>
  gap.subject.kind === 'CARRIER'
    ? aboutSubject((id) => `/institutions?carrier=${id}`, m.coverage_close_carrier)(gap, groups)
    : aboutInstitution((id) => `/institutions/${id}/agreement`, m.coverage_close_agreement)(gap, groups)

const confirm: Form = ({ subject, institutions: [institution] }) => {
  const label = m.coverage_close_confirm()
  if (subject.kind === 'AFFILIATION' && subject.id) return { path: `/affiliations/${subject.id}/confirm`, label }
  if (!institution) return null
  const own = `/institutions/${institution.id}`
  const isLink = subject.kind === 'LINK' && subject.id
  return { path: isLink ? `${own}/links/${subject.id}/confirm` : `${own}/confirm`, label }
}

const renewCertificate: Form = ({ subject: { id, person } }) =>
  id && person
    ? { path: `/people/${person.id}/certificate?certificate=${id}`, label: m.coverage_close_certificate() }
    : null

/** Those of a district or carrier whom nobody reaches: each of them is a form of its own. */
const reachArea: Form = ({ subject: { kind, id } }) => {
  const area = kind === 'DISTRICT' ? 'district' : 'carrier'
  return id ? { path: `/institutions?${area}=${id}&reach=NONE`, label: m.coverage_close_area() } : null
}

/** The key of the gap ends with the type of path, where one applies; else the type of institution is missing. */
const mendPath: Form = (gap, groups) => {
  const [pathType] = /[A-Z_]+$/.exec(gap.key) ?? []
  return pathType
    ? { path: `/paths?path=${pathType}`, label: m.coverage_close_path() }
    : aboutInstitution((id) => `/institutions/${id}/profile`, m.coverage_close_institution)(gap, groups)
}

/** Of whom nobody noted anything that is made up for at the meeting; whoever stayed away is invited to the next one. */
const invite: Form = ({ severity, subject, institutions: [institution] }) => {
  if (severity === 'CHECK') return { path: '/calendar#past', label: m.coverage_close_attendance() }
  const guest = institution ? `institution=${institution.id}` : `group=${subject.id ?? ''}`
  return { path: `/calendar/invite?${guest}`, label: m.coverage_close_invite() }
}

/** It belongs to nobody in particular. */
const addOffer: Form = () => ({
  path: '/calendar/trainings/new?interdisciplinary=1',
  label: m.coverage_close_offer(),
})

const lookAtInstitution = aboutInstitution((id) => `/institutions/${id}`, m.coverage_close_institution)

/** The form that closes a gap of an indicator, for coordinators; absent = the page of the institution. */
const forms: Partial<Record<IndicatorKey, Form>> = {
  STATUTE_GROUPS: nameRole,
  GROUPS_WITH_MULTIPLIER: nameRole,
  INSTITUTIONS_REACHED: aboutInstitution((id) => `/roles/new?institution=${id}`, m.coverage_close_role),
  KITAS_WITH_SPECIALIST: nameSpecialist,
  SPECIALIST_RATIO: nameSpecialist,
  NAMED_CONTACT: aboutInstitution((id) => `/affiliations/new?institution=${id}`, m.coverage_close_contact),
  CONNECTED: aboutInstitution((id) => `/institutions/${id}/links/new`, m.coverage_close_link),
  PROTECTION_CONCEPTS: aboutInstitution((id) => `/institutions/${id}/concept`, m.coverage_close_concept),
  AGREEMENTS: signAgreement,
  FRESHNESS: confirm,
  CERTIFICATES: renewCertificate,
  REPORTING_PATHS: mendPath,
  CONCERNS: aboutSubject((id) => `/concerns/${id}/answer`, m.coverage_close_concern),
  AREAS: reachArea,
  ATTENDANCE: invite,
  QUALIFICATION_OFFERS: addOffer,
  DEPUTIES: nameDeputy,
  RESILIENCE: nameDeputy,
}

/** The form that closes a gap; `null` where no single form does. */
export function closingForm(gap: CoverageGapFragment, groups: readonly Group[]): GapAction | null {
  return (forms[gap.indicator] ?? lookAtInstitution)(gap, groups)
}
