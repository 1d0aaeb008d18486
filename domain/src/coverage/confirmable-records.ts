import type { AffiliationRecord } from '../model/records/people.ts'
import type { CooperationLinkRecord } from '../model/records/cooperation.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { GapSubject } from './gap.ts'
import { describeInstitution } from './gap.ts'
import type { InstitutionFilter } from './indicator.ts'
import { institutionsIn } from './slice.ts'
import { properName } from './wording.ts'

/** A record somebody should confirm from time to time. Described only when a gap needs it: most are fresh. */
export interface ConfirmableRecord {
  readonly id: string
  readonly describe: () => { readonly subject: GapSubject; readonly institutionIds: readonly string[] }
}

/**
 * Active institutions, active contact affiliations and active cooperation links. A link belongs to a slice if either
 * end does. O(institutions + affiliations + links).
 */
export function confirmableRecords(view: NetworkView, filter: InstitutionFilter | null): ConfirmableRecord[] {
  const institutions = institutionsIn(view, filter)
  const ofSlice = () => institutions.flatMap(({ id }) => view.linksByInstitution.get(id) ?? [])
  const links = filter ? [...new Set(ofSlice())] : view.links
  return [
    ...institutions.map((institution) => ({ id: institution.id, describe: () => describeInstitution(institution) })),
    ...institutions.flatMap((institution) => contactsOf(view, institution)),
    ...links.map((link) => ({ id: link.id, describe: () => describeLink(view, link) })),
  ]
}

function contactsOf(view: NetworkView, institution: InstitutionView): ConfirmableRecord[] {
  return (view.affiliationsByInstitution.get(institution.id) ?? [])
    .filter((row) => row.isContact)
    .map((row) => contactRecord(row, institution))
}

/** An affiliation as it counts once the person is the institution's contact. */
export function contactRecord(row: AffiliationRecord, institution: InstitutionView): ConfirmableRecord {
  return { id: row.id, describe: () => describeContact(row, institution) }
}

function describeContact({ id, personId }: AffiliationRecord, institution: InstitutionView) {
  const { name } = institution.record
  const label = { de: `Ansprechperson: ${name}`, en: `Contact: ${name}` }
  return { subject: { kind: 'AFFILIATION' as const, id, label, personId }, institutionIds: [institution.id] }
}

function describeLink(view: NetworkView, { id, sourceId, targetId }: CooperationLinkRecord) {
  const names = [sourceId, targetId].map((end) => view.institutionById.get(end)?.record.name ?? '')
  const label = properName(names.join(' – '))
  return { subject: { kind: 'LINK' as const, id, label, personId: null }, institutionIds: [sourceId, targetId] }
}
