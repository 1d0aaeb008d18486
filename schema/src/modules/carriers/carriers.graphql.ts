import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import { indexBy } from '@schutznetz/domain/model/index-rows.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { loadPlaced } from '../../network/locate.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { institutionsByName } from '../institutions/institution-order.graphql.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { CarrierKindEnum } from './carrier-enums.graphql.ts'
import { AgreementRef, CarrierRef, placeCarrier } from './carrier-refs.ts'

const institutionsByCarrier = derive((view: NetworkView) =>
  indexBy(institutionsByName(view), ({ carrier }) => carrier?.id ?? null),
)

builder.node(CarrierRef, {
  description: 'Operator of institutions (Träger); signs agreements under § 8a(4) SGB VIII.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('carrier', placeCarrier),
  fields: (t) => ({
    name: t.string({ description: 'Name of the carrier.', resolve: ({ item }) => item.name }),
    kind: t.field({ type: CarrierKindEnum, description: 'Kind of operator.', resolve: ({ item }) => item.kind }),
    registerNumber: t.string({
      nullable: true,
      description: 'Number in the register it was imported from.',
      resolve: ({ item }) => item.registerNumber,
    }),
    phone: t.string({
      nullable: true,
      description: 'Phone number; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.phone : null),
    }),
    email: t.string({
      nullable: true,
      description: 'E-mail address; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.email : null),
    }),
    isDemo: t.boolean({ description: 'Invented for the demonstration.', resolve: ({ item }) => item.isDemo }),
    institutions: t.connection({
      type: InstitutionRef,
      description: 'Its active institutions, by name.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          institutionsByCarrier(scope.view).get(item.id) ?? [],
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: 'Its agreements that hold on the day.',
      resolve: ({ scope, item }) => {
        const rows = scope.index.get('agreementsByCarrier').get(item.id) ?? []
        return placeAll(
          scope,
          rows.filter((row) => isActiveOn(row, scope.view.day)),
        )
      },
    }),
  }),
})
