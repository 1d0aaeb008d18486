import { failureRiskOf } from '@schutznetz/domain/coverage/failure-risk.ts'
import { institutionsOfRole } from '@schutznetz/domain/coverage/reach.ts'
import { roleLabel } from '@schutznetz/domain/coverage/role-subject.ts'
import { vacancyOf } from '@schutznetz/domain/coverage/vacancy.ts'
import type { RoleView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { labelText } from '../../network/label-text.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { MultiplierRoleRef } from './role-refs.ts'
import { searchRoles } from './role-search.ts'

const MultiplierRoleFilterInput = builder.inputType('MultiplierRoleFilter', {
  description: 'Which multiplier roles. Conditions add up.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these roles.' }),
    search: t.string({
      description:
        'Words in what it is called or represents, or in the name of who holds it or deputises, as the viewer reads it. Typing errors are forgiven.',
    }),
    groups: t.stringList({ description: 'Keys of professional groups: roles for the group or an institution in it.' }),
    institutions: t.idList({ description: 'That represent these institutions themselves.' }),
    people: t.idList({ description: 'Held by these people, or deputised by them.' }),
    isVacant: t.boolean({ description: 'In which nobody acts, or somebody does.' }),
    hasDeputy: t.boolean({ description: 'With a deputy, or without.' }),
    hasFailureRisk: t.boolean({ description: 'On which much depends without a deputy, or not.' }),
    institutionsWhere: t.field({
      type: InstitutionFilterInput,
      description: 'For one of the institutions this filter chooses; roles for a group are left out.',
    }),
    representsGroup: t.boolean({ description: 'For a professional group, or for one institution.' }),
  }),
})

const MultiplierRoleOrderInput = orderInput('MultiplierRole', 'multiplier roles', {
  GROUP: 'By professional group, in the order of the statute.',
  HOLDER: 'By the name of the acting person as the viewer reads it.',
  REACHES: 'By the number of institutions they stand for.',
  SINCE: 'By their first day.',
  VACANT_SINCE: 'By the day since which nobody acts; roles in which somebody acts come last.',
  NAME: 'By what they are called.',
})

function equals(wanted: boolean | null | undefined, value: boolean): boolean {
  return typeof wanted !== 'boolean' || wanted === value
}

type RoleFilter = typeof MultiplierRoleFilterInput.$inferInput
type RoleTest = (role: RoleView) => boolean

/** Which roles by what they represent and who is in them. */
function subjectTest(scope: NetworkScope, filter: RoleFilter): RoleTest {
  const { view } = scope
  const hits = filter.search?.trim() ? searchRoles(scope, filter.search) : null
  const isChosen = institutionTest(scope, filter.institutionsWhere)
  const institutions = filter.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
  const people = filter.people?.map((id) => idOf('Person', id, 'filter.people'))
  const held = people && new Set(people.flatMap((id) => view.rolesByPerson.get(id) ?? []))
  return (role) =>
    (hits?.has(role.id) ?? true) &&
    (!isChosen || (role.institution !== null && isChosen(role.institution))) &&
    (!filter.groups || filter.groups.includes((role.group ?? role.institution?.group)?.key ?? '')) &&
    (!institutions || institutions.includes(role.institution?.id ?? '')) &&
    (!held || held.has(role))
}

function roleTest(scope: NetworkScope, filter: RoleFilter): RoleTest {
  const ids = filter.ids?.map((id) => idOf('MultiplierRole', id, 'filter.ids'))
  const isSubject = subjectTest(scope, filter)
  return (role) =>
    (ids?.includes(role.id) ?? true) &&
    isSubject(role) &&
    equals(filter.isVacant, role.acting === null) &&
    equals(filter.hasDeputy, role.deputy !== null) &&
    equals(filter.hasFailureRisk, failureRiskOf(scope.view, role.id).isAtRisk) &&
    equals(filter.representsGroup, role.group !== null)
}

builder.objectField(NetworkRef, 'multiplierRoles', (t) =>
  t.connection({
    type: MultiplierRoleRef,
    description: 'Mandates on the day, vacant ones included, by professional group.',
    args: {
      filter: t.arg({ type: MultiplierRoleFilterInput, description: 'Which roles; all if absent.' }),
      orderBy: t.arg({ type: MultiplierRoleOrderInput, description: 'How they are sorted; by group if absent.' }),
      offset: t.arg.int({ description: 'How many rows to skip first, for pages by number.' }),
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
        VACANT_SINCE: (role) => vacancyOf(view, role)?.since ?? null,
        NAME: (role) => labelText(roleLabel(role), scope.locale),
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
