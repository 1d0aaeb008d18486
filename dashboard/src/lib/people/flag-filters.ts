import type { FilterChoice } from '#lib/filters/filter-choice.ts'
import { m } from '#lib/paraglide/messages.js'
import type { PersonConditions, RoleConditions } from './list-conditions.ts'
import type { ListState } from './list-state.ts'

/** A filter that is on, off, or not asked about. */
export interface FlagFilter {
  /** Its name in the address. */
  readonly name: string
  readonly label: string
  readonly value: boolean | null
  /** In words: `1` = it holds, `0` = it does not. */
  readonly choices: readonly FilterChoice[]
  readonly without: ListState
}

type PersonFlag = Exclude<keyof PersonConditions, 'certificates'>

/** The filters of the view that can be on or off, in the order of the page. */
export function flagFilters(state: ListState): FlagFilter[] {
  const person = (key: PersonFlag, name: string, label: string, yes: string, no: string): FlagFilter => ({
    name,
    label,
    value: state.person[key],
    choices: yesOrNo(yes, no),
    without: { ...state, page: 1, person: { ...state.person, [key]: null } },
  })
  const role = (key: keyof RoleConditions, name: string, label: string, yes: string, no: string): FlagFilter => ({
    name,
    label,
    value: state.role[key],
    choices: yesOrNo(yes, no),
    without: { ...state, page: 1, role: { ...state.role, [key]: null } },
  })
  return state.view === 'people'
    ? [
        person('hasRole', 'role', m.people_role(), m.people_with_role(), m.people_without_role()),
        person(
          'isSpecialist',
          'specialist',
          m.people_certificate_specialist(),
          m.people_specialist_yes(),
          m.people_specialist_no(),
        ),
        person('isActive', 'active', m.people_column_active(), m.people_active(), m.people_inactive()),
      ]
    : [
        role('isVacant', 'vacant', m.people_holders(), m.people_vacant(), m.people_role_filled()),
        role('hasDeputy', 'deputy', m.people_deputy(), m.people_with_deputy(), m.people_without_deputy()),
        role('representsGroup', 'whole', m.people_stands_for(), m.people_for_group(), m.people_for_institution()),
        role('hasFailureRisk', 'risk', m.people_role_risk(), m.people_at_risk(), m.people_not_at_risk()),
      ]
}

function yesOrNo(yes: string, no: string): FilterChoice[] {
  return [
    { key: '1', label: yes },
    { key: '0', label: no },
  ]
}
