import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import { indexBy } from '@schutznetz/domain/model/index-rows.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { byRelevance } from '../../search/by-relevance.ts'
import { TextIndex } from '../../search/text-index.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { CarrierKindEnum } from './carrier-enums.graphql.ts'
import { AgreementRef, CarrierRef } from './carrier-refs.ts'

const CarrierFilterInput = builder.inputType('CarrierFilter', {
  description: 'Which carriers. Conditions add up.',
  fields: (t) => ({
    search: t.string({
      description: 'Words in the name, in any order and in any spelling of umlauts; typing errors are forgiven.',
    }),
    kinds: t.field({ type: [CarrierKindEnum], description: 'Of these kinds.' }),
    hasInstitutions: t.boolean({ description: 'With institutions on the day, or with none.' }),
  }),
})

const CarrierOrderInput = orderInput('Carrier', 'carriers', {
  NAME: 'By name.',
  KIND: 'By kind.',
  INSTITUTIONS: 'By the number of their institutions.',
})

const AgreementFilterInput = builder.inputType('AgreementFilter', {
  description: 'Which agreements. Conditions add up.',
  fields: (t) => ({
    carriers: t.idList({ description: 'Of these carriers.' }),
    isReviewDue: t.boolean({ description: 'Whose review is due on the day, or is not.' }),
  }),
})

const AgreementOrderInput = orderInput('Agreement', 'agreements', {
  SIGNED_ON: 'By the day of signature.',
  REVIEW_DUE: 'By the day their review is due.',
})

const carrierIndex = derive(
  ({ carriers }: NetworkView) => new TextIndex(carriers.map(({ id, name }) => ({ id, name, facts: [] }))),
)

builder.objectFields(NetworkRef, (t) => ({
  carriers: t.connection({
    type: CarrierRef,
    description: 'Carriers (Träger) on the day, by name; those found by a search, best first.',
    args: {
      filter: t.arg({ type: CarrierFilterInput, description: 'Which carriers; all if absent.' }),
      orderBy: t.arg({
        type: CarrierOrderInput,
        description: 'How they are sorted; if absent by name, or by how well they fit a search.',
      }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const institutions = indexBy(scope.view.institutions, ({ carrier }) => carrier?.id ?? null)
      const hits = filter?.search ? carrierIndex(scope.view).search(filter.search) : null
      const rows = scope.view.carriers.filter(
        ({ id, kind }) =>
          (!hits || hits.has(id)) &&
          (!filter?.kinds || filter.kinds.includes(kind)) &&
          (typeof filter?.hasInstitutions !== 'boolean' || institutions.has(id) === filter.hasInstitutions),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'NAME' }, {
        NAME: ({ name }) => name,
        KIND: ({ kind }) => kind,
        INSTITUTIONS: ({ id }) => institutions.get(id)?.length ?? 0,
      })
      return pageOf(
        hits && !orderBy ? byRelevance(sorted, hits) : sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
  agreements: t.connection({
    type: AgreementRef,
    description: 'Agreements under § 8a(4) and (5) SGB VIII that hold on the day.',
    args: {
      filter: t.arg({ type: AgreementFilterInput, description: 'Which agreements; all if absent.' }),
      orderBy: t.arg({ type: AgreementOrderInput, description: 'How they are sorted; by signature if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { day } = scope.view
      const carriers = filter?.carriers?.map((id) => idOf('Carrier', id, 'filter.carriers'))
      const rows = scope.index.records.agreements.filter(
        (row) =>
          isActiveOn(row, day) &&
          (!carriers || carriers.includes(row.carrierId ?? '')) &&
          (typeof filter?.isReviewDue !== 'boolean' ||
            (row.reviewDue !== null && row.reviewDue <= day) === filter.isReviewDue),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'SIGNED_ON' }, {
        SIGNED_ON: ({ signedOn }) => signedOn,
        REVIEW_DUE: ({ reviewDue }) => reviewDue,
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
