import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { AssignmentKindEnum } from './specialist-enums.graphql.ts'
import { SpecialistAssignmentRef, SpecialistPoolRef } from './specialist-refs.ts'

const SpecialistAssignmentFilterInput = builder.inputType('SpecialistAssignmentFilter', {
  description: 'Which assignments. Conditions add up.',
  fields: (t) => ({
    kinds: t.field({ type: [AssignmentKindEnum], description: 'Of these kinds.' }),
    institutions: t.idList({ description: 'For these institutions.' }),
    people: t.idList({ description: 'Of these people.' }),
    pools: t.idList({ description: 'To these pools.' }),
  }),
})

const SpecialistAssignmentOrderInput = orderInput('SpecialistAssignment', 'assignments', {
  INSTITUTION: 'By the name of the institution.',
  KIND: 'By kind.',
  SINCE: 'By their first day.',
})

const SpecialistPoolOrderInput = orderInput('SpecialistPool', 'pools', {
  NAME: 'By name.',
  MEMBERS: 'By the number of members.',
})

builder.objectFields(NetworkRef, (t) => ({
  specialistAssignments: t.connection({
    type: SpecialistAssignmentRef,
    description: 'Who is responsible for which institution on the day (Zuständigkeiten), by institution.',
    args: {
      filter: t.arg({ type: SpecialistAssignmentFilterInput, description: 'Which assignments; all if absent.' }),
      orderBy: t.arg({ type: SpecialistAssignmentOrderInput, description: 'How they are sorted.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const institutions = filter?.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
      const people = filter?.people?.map((id) => idOf('Person', id, 'filter.people'))
      const pools = filter?.pools?.map((id) => idOf('SpecialistPool', id, 'filter.pools'))
      const rows = [...scope.view.assignmentsByInstitution.values()]
        .flat()
        .filter(
          (row) =>
            (!filter?.kinds || filter.kinds.includes(row.kind)) &&
            (!institutions || institutions.includes(row.institutionId)) &&
            (!people || people.includes(row.personId ?? '')) &&
            (!pools || pools.includes(row.poolId ?? '')),
        )
      const sorted = orderedBy(rows, orderBy ?? { field: 'INSTITUTION' }, {
        INSTITUTION: ({ institutionId }) => scope.view.institutionById.get(institutionId)?.record.name ?? null,
        KIND: ({ kind }) => kind,
        SINCE: ({ validFrom }) => validFrom,
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
  specialistPools: t.connection({
    type: SpecialistPoolRef,
    description: 'Pools of child-protection specialists on the day, by name.',
    args: {
      orderBy: t.arg({ type: SpecialistPoolOrderInput, description: 'How they are sorted; by name if absent.' }),
    },
    resolve: async (network, { orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const members = scope.index.get('membersByPool')
      const sorted = orderedBy([...scope.view.poolById.values()], orderBy ?? { field: 'NAME' }, {
        NAME: ({ name }) => name,
        MEMBERS: ({ id }) => members.get(id)?.filter((row) => isActiveOn(row, scope.view.day)).length ?? 0,
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
}))
