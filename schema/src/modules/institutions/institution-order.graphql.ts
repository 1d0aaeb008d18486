import { gapsByInstitution } from '@schutznetz/domain/coverage/coverage.ts'
import { lastConfirmed } from '@schutznetz/domain/coverage/confirmation.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { specialistOf } from '@schutznetz/domain/coverage/specialist.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import { orderedBy, orderInput, type Order } from '../../connection/order-input.ts'
import { ordered } from '../../connection/ordered.ts'
import { labelText } from '../../network/label-text.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { staffCount } from './staff-count.ts'

export const InstitutionOrderInput = orderInput('Institution', 'institutions', {
  NAME: 'By name.',
  TYPE: 'By the name of the type.',
  GROUP: 'By professional group, in the order of the statute.',
  DISTRICT: 'By district.',
  CARRIER: 'By carrier.',
  REACH: 'Own multiplier, then group, then none.',
  PLACES: 'By places for children.',
  GAPS: 'By the number of indicators with a gap.',
  SPECIALIST: 'Own child-protection specialist, then pool, only central advice, none; unknown last.',
  CONCEPT: 'Adopted protection concept, then draft, none; unknown last.',
  LINKS: 'By the number of cooperation links.',
  PEOPLE: 'By the number of people who work there.',
  PLACE: 'By town, then street.',
  REGISTER_NUMBER: 'By official number.',
  OWN_NUMBER: "By the network's own number.",
  LAST_CONFIRMED: 'By the day of the last confirmation of the whole record.',
})

type OrderField = (typeof InstitutionOrderInput.$inferInput)['field']

/** The usual order, kept with the view: sorting names by German rules costs more than all else in a list. */
export const institutionsByName = derive((view: NetworkScope['view']) =>
  ordered(view.institutions, ({ record }) => record.name),
)

const reachRank = { OWN: 0, GROUP: 1, NONE: 2 }
const coverRank = { OWN: 0, POOL: 1, CENTRAL: 2, NONE: 3, UNKNOWN: null }
const conceptRank = { ADOPTED: 0, DRAFT: 1, NONE: 2, UNKNOWN: null }

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
    SPECIALIST: ({ id }) => coverRank[specialistOf(view, id).cover],
    CONCEPT: ({ id }) => conceptRank[view.conceptByInstitution.get(id)?.state ?? 'UNKNOWN'],
    LINKS: ({ id }) => view.linksByInstitution.get(id)?.length ?? 0,
    PEOPLE: ({ id }) => staffCount(view, id),
    PLACE: ({ record }) => [record.city, record.street].filter(Boolean).join(', ') || null,
    REGISTER_NUMBER: ({ record }) => record.registerNumber,
    OWN_NUMBER: ({ record }) => record.ownNumber,
    LAST_CONFIRMED: ({ id }) => lastConfirmed(view, id),
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
