import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { placeOrNull } from '../../network/network-scope.ts'
import { CarrierRef } from '../carriers/carrier-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { DistrictRef } from '../places/place-refs.ts'
import { InstitutionProfileRef, InstitutionTypeRef } from './institution-refs.ts'

InstitutionProfileRef.implement({
  description: 'What an institution was at a time: type, carrier, district.',
  interfaces: [DatedRef],
  fields: (t) => ({
    type: t.field({
      type: InstitutionTypeRef,
      nullable: true,
      description: 'Its type; `null` = unknown.',
      resolve: ({ scope, item }) => {
        const definition = findInstitutionType(item.institutionTypeKey ?? '')
        return definition ? { definition, locale: scope.locale } : null
      },
    }),
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'Its carrier; `null` = unknown.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('carrier').get(item.carrierId ?? '')),
    }),
    district: t.field({
      type: DistrictRef,
      nullable: true,
      description: 'Its district; `null` = unknown.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('district').get(item.districtId ?? '')),
    }),
  }),
})
