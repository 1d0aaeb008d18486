import { failureRiskOf } from '@schutznetz/domain/coverage/failure-risk.ts'
import { institutionsOfRole } from '@schutznetz/domain/coverage/reach.ts'
import type { RoleView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { MultiplierRoleRef } from './role-refs.ts'

const MultiplierRoleFilterInput = builder.inputType('MultiplierRoleFilter', {
  description: 'Which multiplier roles. Conditions add up.',
  fields: (t) => ({
    groups: t.stringList({ description: 'Keys of professional groups: roles for the group or an institution in it.' }),
    institutions: t.idList({ description: 'That represent these institutions themselves.' }),
    people: t.idList({ description: 'Held by these people, or deputised by them.' }),
    isVacant: t.boolean({ description: 'In which nobody acts, or somebody does.' }),
    hasDeputy: t.boolean({ description: 'With a deputy, or without.' }),
    hasFailureRisk: t.boolean({ description: 'On which much depends without a deputy, or not.' }),
    representsGroup: t.boolean({ description: 'For a professional group, or for one institution.' }),
  }),
})

const MultiplierRoleOrderInput = orderInput('MultiplierRole', 'multiplier roles', {
  GROUP: 'By professional group, in the order of the statute.',
  HOLDER: 'By the name of the acting person as the viewer reads it.',
  REACHES: 'By the number of institutions they stand for.',
  SINCE: 'By their first day.',
})

function equals(wanted: boolean | null | undefined, value: boolean): boolean {
  return typeof wanted !== 'boolean' || wanted === value
}

function roleTest({ view }: NetworkScope, filter: typeof MultiplierRoleFilterInput.$inferInput) {
  const institutions = filter.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
  const people = filter.people?.map((id) => idOf('Person', id, 'filter.people'))
  const held = people && new Set(people.flatMap((id) => view.rolesByPerson.get(id) ?? []))
  return (role: RoleView): boolean =>
    (!filter.groups || filter.groups.includes((role.group ?? role.institution?.group)?.key ?? '')) &&
    (!institutions || institutions.includes(role.institution?.id ?? '')) &&
    (!held || held.has(role)) &&
    equals(filter.isVacant, role.acting === null) &&
    equals(filter.hasDeputy, role.deputy !== null) &&
    equals(filter.hasFailureRisk, failureRiskOf(view, role.id).isAtRisk) &&
    equals(filter.representsGroup, role.group !== null)
}

builder.objectField(NetworkRef, 'multiplierRoles', (t) =>
  t.connection({
    type: MultiplierRoleRef,
    description: 'Mandates on the day, vacant ones included, by professional group.',
    args: {
      filter: t.arg({ type: MultiplierRoleFilterInput, description: 'Which roles; all if absent.' }),
      orderBy: t.arg({ type: MultiplierRoleOrderInput, description: 'How they are sorted; by group if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view, people } = scope
      const groupRank = new Map(view.groups.map(({ id }, rank) => [id, rank]))
      const rows = filter ? view.roles.filter(roleTest(scope, filter)) : view.roles
      const sorted = orderedBy(rows, orderBy ?? { field: 'GROUP' }, {
        GROUP: ({ group, institution }) => groupRank.get((group ?? institution?.group)?.id ?? '') ?? null,
        HOLDER: ({ acting }) => acting && people.sortKeyOf(acting),
        REACHES: ({ id }) => institutionsOfRole(view, id).length,
        SINCE: ({ record }) => record.validFrom,
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)
