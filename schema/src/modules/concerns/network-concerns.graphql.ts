import { concernState, type ConcernState } from '@schutznetz/domain/coverage/concern-state.ts'
import type { ConcernRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import { ordered } from '../../connection/ordered.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf, type PageArguments } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ConcernStateEnum } from './concern-enums.graphql.ts'
import { ConcernRef } from './concern-refs.ts'

const ConcernFilterInput = builder.inputType('ConcernFilter', {
  description: 'Which concerns. Conditions add up.',
  fields: (t) => ({
    ids: t.idList({ description: 'These concerns.' }),
    states: t.field({ type: [ConcernStateEnum], description: 'That stand so on the day.' }),
    institution: t.id({ description: 'From this institution.' }),
    from: t.field({ type: 'Date', description: 'Brought in on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Brought in on this day or earlier.' }),
  }),
})

const ConcernOrderInput = orderInput('Concern', 'concerns', {
  OPENED_ON: 'By the day they were brought in.',
  ANSWERED_ON: 'By the day of the answer.',
})

/** What waits comes first, the longest first; what is answered follows, the latest answer first. */
function byUrgency(scope: NetworkScope, rows: readonly ConcernRecord[]): ConcernRecord[] {
  const isAnswered = (row: ConcernRecord) => concernState(scope.view, row) === 'ANSWERED'
  return [
    ...ordered(
      rows.filter((row) => !isAnswered(row)),
      ({ openedOn }) => openedOn,
      'ASC',
    ),
    ...ordered(rows.filter(isAnswered), ({ answeredOn }) => answeredOn, 'DESC'),
  ]
}

const pageOfConcerns = (scope: NetworkScope, rows: readonly ConcernRecord[], page: PageArguments) =>
  pageOf(
    rows,
    page,
    ({ id }) => id,
    (row) => place(scope, row),
  )

interface Wanted {
  readonly ids: ReadonlySet<string> | null
  readonly states: readonly ConcernState[] | null | undefined
  readonly institutionId: string | null
  readonly from: string | null | undefined
  readonly until: string | null | undefined
}

function wantedOf(scope: NetworkScope, { ids, states, institutionId, from, until }: Wanted): ConcernRecord[] {
  const { view, index } = scope
  return index.records.concerns.filter(
    (row) =>
      row.openedOn <= view.day &&
      (ids === null || ids.has(row.id)) &&
      (!states || states.includes(concernState(view, row))) &&
      (institutionId === null || row.institutionId === institutionId) &&
      (!from || from <= row.openedOn) &&
      (!until || row.openedOn <= until),
  )
}

builder.objectField(NetworkRef, 'concerns', (t) =>
  t.connection({
    type: ConcernRef,
    description:
      'Concerns that were brought in up to the day: first what is open, the longest first, then what is answered.',
    args: {
      filter: t.arg({ type: ConcernFilterInput, description: 'Which concerns; all if absent.' }),
      offset: t.arg.int({ description: 'How many rows to skip first, for pages by number.' }),
      orderBy: t.arg({ type: ConcernOrderInput, description: 'How they are sorted; open ones first if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const institutionId = filter?.institution ? idOf('Institution', filter.institution, 'filter.institution') : null
      const ids = filter?.ids ? new Set(filter.ids.map((id) => idOf('Concern', id, 'filter.ids'))) : null
      const { states, from, until } = filter ?? {}
      const rows = wantedOf(scope, { ids, states, institutionId, from, until })
      const sorted = orderBy
        ? orderedBy(rows, orderBy, {
            OPENED_ON: ({ openedOn }) => openedOn,
            ANSWERED_ON: ({ answeredOn }) => answeredOn,
          })
        : byUrgency(scope, rows)
      return pageOfConcerns(scope, sorted, page)
    },
  }),
)

builder.objectField(InstitutionRef, 'concerns', (t) =>
  t.connection({
    type: ConcernRef,
    description: 'Concerns that it brought in up to the day: first what is open, then what is answered.',
    resolve: ({ scope, item }, page) => {
      const rows = scope.index.get('concernsByInstitution').get(item.id) ?? []
      const known = rows.filter(({ openedOn }) => openedOn <= scope.view.day)
      return pageOfConcerns(scope, byUrgency(scope, known), page)
    },
  }),
)
