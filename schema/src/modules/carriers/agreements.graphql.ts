import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeOrNull } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { AgreementRef, CarrierRef, placeAgreement } from './carrier-refs.ts'

builder.node(AgreementRef, {
  description: 'Agreement under § 8a(4) or (5) SGB VIII (Vereinbarung), with a carrier or with a day-care person.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('agreement', placeAgreement),
  fields: (t) => ({
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'The carrier that signed; `null` for a day-care person.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('carrier').get(item.carrierId ?? '')),
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The day-care person that signed; `null` for a carrier.',
      resolve: ({ scope, item }) => (item.institutionId ? placeInstitution(scope, item.institutionId) : null),
    }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of signature; `null` = unknown.',
      resolve: ({ item }) => item.signedOn,
    }),
    reviewDue: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day by which it should be looked at again; `null` = none named.',
      resolve: ({ item }) => item.reviewDue,
    }),
    isReviewDue: t.boolean({
      description: 'Whether that day has come. The agreement still counts.',
      resolve: ({ scope, item }) => item.reviewDue !== null && item.reviewDue <= scope.view.day,
    }),
  }),
})
