import { freshnessSince, freshUntil } from '@schutznetz/domain/coverage/confirmation.ts'
import type { ConfirmationRecord } from '@schutznetz/domain/model/records/cooperation.ts'
import { placeAll } from '../../network/network-scope.ts'
import { ConfirmationSideEnum, FreshnessEnum } from './confirmation-enums.graphql.ts'
import { ConfirmationRef, ConfirmationStateRef } from './confirmation-refs.ts'

/** A confirmation of a single field says nothing about the rest of the record. */
function lastOfWhole(rows: readonly ConfirmationRecord[]): ConfirmationRecord | undefined {
  return rows.findLast(({ field }) => field === null)
}

ConfirmationRef.implement({
  description: 'Somebody confirmed a record, or one field of it, on a day.',
  fields: (t) => ({
    confirmedOn: t.field({ type: 'Date', description: 'The day.', resolve: ({ item }) => item.confirmedOn }),
    confirmedBy: t.string({
      nullable: true,
      description: 'Person or office that confirmed; `null` = not noted, or the viewer does not read names.',
      resolve: ({ scope, item }) => (scope.access.names === 'ALL' ? item.confirmedBy : null),
    }),
    freshness: t.field({
      type: FreshnessEnum,
      description: 'How fresh this one confirmation is on the day.',
      resolve: ({ scope, item }) => freshnessSince(scope.view, item.confirmedOn),
    }),
    field: t.string({
      nullable: true,
      description: 'Name of the one field that was confirmed; `null` = the whole record.',
      resolve: ({ item }) => item.field,
    }),
    side: t.field({
      type: ConfirmationSideEnum,
      nullable: true,
      description: 'For cooperation links: which side confirmed.',
      resolve: ({ item }) => item.side,
    }),
  }),
})

ConfirmationStateRef.implement({
  description: 'When a record was last confirmed.',
  fields: (t) => ({
    lastConfirmed: t.field({
      type: ConfirmationRef,
      nullable: true,
      description: 'The last confirmation of the whole record; `null` = never.',
      resolve: ({ scope, item }) => {
        const last = lastOfWhole(item)
        return last ? { scope, item: last } : null
      },
    }),
    freshness: t.field({
      type: FreshnessEnum,
      description: 'How fresh that makes the record on the day, as FRESHNESS counts it.',
      resolve: ({ scope, item }) => freshnessSince(scope.view, lastOfWhole(item)?.confirmedOn ?? null),
    }),
    freshUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day on which that confirmation counts as fresh; `null` = never confirmed.',
      resolve: ({ scope, item }) => {
        const last = lastOfWhole(item)
        return last ? freshUntil(scope.view, last.confirmedOn) : null
      },
    }),
    fields: t.field({
      type: [ConfirmationRef],
      description: 'For each field that was confirmed by itself: the last time.',
      resolve: ({ scope, item }) => {
        const byField = new Map(item.filter(({ field }) => field !== null).map((row) => [row.field, row]))
        return placeAll(scope, byField.values())
      },
    }),
    history: t.field({
      type: [ConfirmationRef],
      description: 'All confirmations up to the day, oldest first.',
      resolve: ({ scope, item }) => placeAll(scope, item),
    }),
  }),
})
