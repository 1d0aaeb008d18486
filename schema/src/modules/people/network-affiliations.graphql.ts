import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { AffiliationRecord } from '@schutznetz/domain/model/records/people.ts'
import { freshnessOf, lastConfirmed } from '@schutznetz/domain/coverage/confirmation.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { FreshnessEnum } from '../confirmations/confirmation-enums.graphql.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { AffiliationRef } from './people-refs.ts'

const AffiliationFilterInput = builder.inputType('AffiliationFilter', {
  description: 'Which affiliations. Conditions add up.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these affiliations.' }),
    institutions: t.idList({ description: 'In these institutions.' }),
    people: t.idList({ description: 'Of these people.' }),
    isContact: t.boolean({ description: 'Named contacts, or others.' }),
    freshness: t.field({ type: [FreshnessEnum], description: 'How long ago they were confirmed.' }),
  }),
})

const AffiliationOrderInput = orderInput('Affiliation', 'affiliations', {
  INSTITUTION: 'By the name of the institution.',
  PERSON: 'By the name of the person as the viewer reads it.',
  LAST_CONFIRMED: 'By the day of the last confirmation.',
})

function affiliationTest({ view }: NetworkScope, filter: typeof AffiliationFilterInput.$inferInput) {
  const ids = filter.ids?.map((id) => idOf('Affiliation', id, 'filter.ids'))
  const institutions = filter.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
  const people = filter.people?.map((id) => idOf('Person', id, 'filter.people'))
  const { isContact, freshness } = filter
  return (row: AffiliationRecord) =>
    (ids?.includes(row.id) ?? true) &&
    (!institutions || institutions.includes(row.institutionId)) &&
    (!people || people.includes(row.personId)) &&
    (typeof isContact !== 'boolean' || row.isContact === isContact) &&
    (!freshness || freshness.includes(freshnessOf(view, row.id)))
}

builder.objectField(NetworkRef, 'affiliations', (t) =>
  t.connection({
    type: AffiliationRef,
    description: 'Who works where on the day, by institution.',
    args: {
      filter: t.arg({ type: AffiliationFilterInput, description: 'Which affiliations; all if absent.' }),
      orderBy: t.arg({ type: AffiliationOrderInput, description: 'How they are sorted; by institution if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view, index, people } = scope
      const active = index.records.affiliations.filter((row) => isActiveOn(row, view.day))
      const rows = filter ? active.filter(affiliationTest(scope, filter)) : active
      const sorted = orderedBy(rows, orderBy ?? { field: 'INSTITUTION' }, {
        INSTITUTION: ({ institutionId }) => index.get('institution').get(institutionId)?.name ?? null,
        PERSON: ({ personId }) => {
          const person = view.personById.get(personId)
          return person ? people.sortKeyOf(person) : null
        },
        LAST_CONFIRMED: ({ id }) => lastConfirmed(view, id),
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
