import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeOrNull } from '../../network/network-scope.ts'
import { CarrierRef } from '../carriers/carrier-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { DistrictRef } from '../places/place-refs.ts'
import { InstitutionRef, InstitutionTypeRef, placeInstitution } from './institution-refs.ts'

/** Existence and place; what else an institution has is added by the files beside this one. */
builder.node(InstitutionRef, {
  description: 'An institution whose staff meet children (Einrichtung).',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('institution', placeInstitution),
  fields: (t) => ({
    name: t.string({ description: 'Name of the institution.', resolve: ({ item }) => item.record.name }),
    registerNumber: t.string({
      nullable: true,
      description: 'Official number, e.g. the school number.',
      resolve: ({ item }) => item.record.registerNumber,
    }),
    ownNumber: t.string({
      nullable: true,
      description: 'The number the network itself uses.',
      resolve: ({ item }) => item.record.ownNumber,
    }),
    type: t.field({
      type: InstitutionTypeRef,
      nullable: true,
      description: 'Its type on the day; `null` = unknown.',
      resolve: ({ scope, item }) => (item.type ? { definition: item.type, locale: scope.locale } : null),
    }),
    group: t.field({
      type: ProfessionalGroupRef,
      nullable: true,
      description: 'Its professional group on the day; `null` = not assigned to any.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.group),
    }),
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'Its carrier on the day; `null` = unknown.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.carrier),
    }),
    district: t.field({
      type: DistrictRef,
      nullable: true,
      description: 'Its district on the day; `null` = unknown.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.district),
    }),
    places: t.int({
      nullable: true,
      description: 'Places for children, where that is a fact of the institution.',
      resolve: ({ item }) => item.record.places,
    }),
    isContactedInDanger: t.boolean({
      description: 'Is contacted when a child may be in danger.',
      resolve: ({ item }) => item.record.isContactedInDanger,
    }),
    isDemo: t.boolean({ description: 'Invented for the demonstration.', resolve: ({ item }) => item.record.isDemo }),
  }),
})
