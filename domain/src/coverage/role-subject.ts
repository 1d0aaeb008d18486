import type { Label } from '../catalogue/types.ts'
import type { RoleView } from '../model/view.ts'
import type { GapSubject } from './gap.ts'
import { properName } from './wording.ts'

/** What a role is called without naming a person: its title, else whom it stands for. */
export function roleLabel({ record, institution, group }: RoleView): Label {
  if (record.title) return properName(record.title)
  const of = institution ? properName(institution.record.name) : group?.label
  return { de: `Multiplikator*in ${of?.de ?? ''}`.trim(), en: `Multiplier ${of?.en ?? ''}`.trim() }
}

/** A role as the subject of a gap. The matter of a group role is nobody's own institution. */
export function describeRole(role: RoleView): { subject: GapSubject; institutionIds: string[] } {
  return {
    subject: { kind: 'ROLE', id: role.id, label: roleLabel(role), personId: role.acting?.id ?? null },
    institutionIds: role.institution ? [role.institution.id] : [],
  }
}
