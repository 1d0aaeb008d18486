import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ProfessionalGroupRef } from './group-refs.ts'

const ProfessionalGroupFilterInput = builder.inputType('ProfessionalGroupFilter', {
  description: 'Which professional groups. Conditions add up.',
  fields: (t) => ({
    keys: t.stringList({ description: 'Only these keys.' }),
    isStatutory: t.boolean({ description: 'With a number in the statute, or local ones.' }),
    hasMultiplier: t.boolean({ description: 'With an acting role for the group, or without.' }),
  }),
})

const ProfessionalGroupOrderInput = orderInput('ProfessionalGroup', 'professional groups', {
  STATUTE: 'In the order of the statute, then local ones.',
  NAME: 'By name.',
  INSTITUTIONS: 'By the number of their institutions.',
})

builder.objectField(NetworkRef, 'professionalGroups', (t) =>
  t.connection({
    type: ProfessionalGroupRef,
    description: 'Professional groups (Berufsgruppen) on the day, in the order of the statute.',
    args: {
      filter: t.arg({ type: ProfessionalGroupFilterInput, description: 'Which groups; all if absent.' }),
      orderBy: t.arg({ type: ProfessionalGroupOrderInput, description: 'How they are sorted.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view, locale } = scope
      const isActing = (id: string) => (view.rolesByGroup.get(id) ?? []).some(({ acting }) => acting !== null)
      const rows = view.groups.filter(
        ({ id, key, statutoryNumber }) =>
          (!filter?.keys || filter.keys.includes(key)) &&
          (typeof filter?.isStatutory !== 'boolean' || (statutoryNumber !== null) === filter.isStatutory) &&
          (typeof filter?.hasMultiplier !== 'boolean' || isActing(id) === filter.hasMultiplier),
      )
      const rank = new Map(view.groups.map(({ id }, index) => [id, index]))
      const sorted = orderedBy(rows, orderBy ?? { field: 'STATUTE' }, {
        STATUTE: ({ id }) => rank.get(id) ?? null,
        NAME: ({ label }) => label[locale],
        INSTITUTIONS: ({ id }) => view.institutionsByGroup.get(id)?.length ?? 0,
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
