import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ConceptStateEnum } from './concept-enums.graphql.ts'
import { ProtectionConceptRef } from './concept-refs.ts'

const ProtectionConceptFilterInput = builder.inputType('ProtectionConceptFilter', {
  description: 'Which protection concepts. Conditions add up.',
  fields: (t) => ({
    states: t.field({ type: [ConceptStateEnum], description: 'So far.' }),
    institutions: t.idList({ description: 'Of these institutions.' }),
  }),
})

const ProtectionConceptOrderInput = orderInput('ProtectionConcept', 'protection concepts', {
  INSTITUTION: 'By the name of the institution.',
  ADOPTED_ON: 'By the day of adoption.',
})

builder.objectField(NetworkRef, 'protectionConcepts', (t) =>
  t.connection({
    type: ProtectionConceptRef,
    description: 'Protection concepts (Schutzkonzepte) of active institutions on the day, by institution.',
    args: {
      filter: t.arg({ type: ProtectionConceptFilterInput, description: 'Which concepts; all if absent.' }),
      orderBy: t.arg({ type: ProtectionConceptOrderInput, description: 'How they are sorted.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { institutionById, conceptByInstitution } = scope.view
      const institutions = filter?.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
      const rows = [...conceptByInstitution.values()].filter(
        ({ institutionId, state }) =>
          institutionById.has(institutionId) &&
          (!filter?.states || filter.states.includes(state)) &&
          (!institutions || institutions.includes(institutionId)),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'INSTITUTION' }, {
        INSTITUTION: ({ institutionId }) => institutionById.get(institutionId)?.record.name ?? null,
        ADOPTED_ON: ({ adoptedOn }) => adoptedOn,
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
