import { gapsByInstitution } from '@schutznetz/domain/coverage/coverage.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import { orderedBy, orderInput, type Order } from '../../connection/order-input.ts'
import { ordered } from '../../connection/ordered.ts'
import { labelText } from '../../network/label-text.ts'
import type { NetworkScope } from '../../network/network-scope.ts'

export const InstitutionOrderInput = orderInput('Institution', 'institutions', {
  NAME: 'By name.',
  TYPE: 'By the name of the type.',
  GROUP: 'By professional group, in the order of the statute.',
  DISTRICT: 'By district.',
  CARRIER: 'By carrier.',
  REACH: 'Own multiplier, then group, then none.',
  PLACES: 'By places for children.',
  GAPS: 'By the number of indicators with a gap.',
  LAST_CONFIRMED: 'By the day of the last confirmation.',
})

type OrderField = (typeof InstitutionOrderInput.$inferInput)['field']

/** The usual order, kept with the view: sorting names by German rules costs more than all else in a list. */
export const institutionsByName = derive((view: NetworkScope['view']) =>
  ordered(view.institutions, ({ record }) => record.name),
)

const reachRank = { OWN: 0, GROUP: 1, NONE: 2 }

function keysOf({ view, locale }: NetworkScope): Record<OrderField, (row: InstitutionView) => string | number | null> {
  const groupRank = new Map(view.groups.map(({ id }, rank) => [id, rank]))
  return {
    NAME: ({ record }) => record.name,
    TYPE: ({ type }) => type && labelText(type.label, locale),
    GROUP: ({ group }) => (group ? (groupRank.get(group.id) ?? null) : null),
    DISTRICT: ({ district }) => district?.name ?? null,
    CARRIER: ({ carrier }) => carrier?.name ?? null,
    REACH: ({ id }) => reachRank[reachOf(view, id).reach],
    PLACES: ({ record }) => record.places,
    GAPS: ({ id }) => gapsByInstitution(view).get(id)?.length ?? 0,
    LAST_CONFIRMED: ({ id }) =>
      view.confirmationsByEntity
        .get(id)
        ?.map(({ confirmedOn }) => confirmedOn)
        .sort()
        .at(-1) ?? null,
  }
}

/** All institutions of the day, sorted. */
export function institutionsInOrder(
  scope: NetworkScope,
  order: Order<OrderField> | null | undefined,
): InstitutionView[] {
  if (!order || (order.field === 'NAME' && order.direction !== 'DESC')) return institutionsByName(scope.view)
  return orderedBy(institutionsByName(scope.view), order, keysOf(scope))
}
