import type { CooperationLinkRecord } from '../model/records/cooperation.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { GapSubject } from './gap.ts'
import { describeInstitution } from './gap.ts'
import type { InstitutionFilter } from './indicator.ts'
import { institutionsIn } from './slice.ts'
import { properName } from './wording.ts'

export interface ConfirmableRecord {
  readonly subject: GapSubject
  readonly institutionIds: readonly string[]
}

/**
 * The records somebody should confirm from time to time: active institutions, active contact affiliations and active
 * cooperation links. A link belongs to a slice if either end does. O(institutions + affiliations + links).
 */
export function confirmableRecords(view: NetworkView, filter: InstitutionFilter | null): ConfirmableRecord[] {
  const institutions = institutionsIn(view, filter)
  const ids = new Set(institutions.map((institution) => institution.id))
  const links = view.links.filter((link) => ids.has(link.sourceId) || ids.has(link.targetId))
  return [
    ...institutions.map(describeInstitution),
    ...institutions.flatMap((institution) => contactsOf(view, institution)),
    ...links.map((link) => describeLink(view, link)),
  ]
}

function contactsOf(view: NetworkView, institution: InstitutionView): ConfirmableRecord[] {
  const { name } = institution.record
  return (view.affiliationsByInstitution.get(institution.id) ?? [])
    .filter((row) => row.isContact)
    .map((row) => ({
      subject: {
        kind: 'AFFILIATION',
        id: row.id,
        label: { de: `Ansprechperson: ${name}`, en: `Contact: ${name}` },
        personId: row.personId,
      },
      institutionIds: [institution.id],
    }))
}

function describeLink(view: NetworkView, link: CooperationLinkRecord): ConfirmableRecord {
  const names = [link.sourceId, link.targetId].map((id) => view.institutionById.get(id)?.record.name ?? '')
  const label = names.join(' – ')
  return {
    subject: { kind: 'LINK', id: link.id, label: properName(label), personId: null },
    institutionIds: [link.sourceId, link.targetId],
  }
}
