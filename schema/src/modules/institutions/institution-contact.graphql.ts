import { builder } from '../../builder.ts'
import { InstitutionRef } from './institution-refs.ts'

builder.objectFields(InstitutionRef, (t) => ({
  street: t.string({ nullable: true, description: 'Street and number.', resolve: ({ item }) => item.record.street }),
  postalCode: t.string({ nullable: true, description: 'Postal code.', resolve: ({ item }) => item.record.postalCode }),
  city: t.string({ nullable: true, description: 'Town.', resolve: ({ item }) => item.record.city }),
  latitude: t.float({ nullable: true, description: 'WGS84, degrees.', resolve: ({ item }) => item.record.latitude }),
  longitude: t.float({ nullable: true, description: 'WGS84, degrees.', resolve: ({ item }) => item.record.longitude }),
  phone: t.string({
    nullable: true,
    description: 'Phone number; `null` = unknown, or the viewer sees no contact data.',
    resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.record.phone : null),
  }),
  email: t.string({
    nullable: true,
    description: 'E-mail address; `null` = unknown, or the viewer sees no contact data.',
    resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.record.email : null),
  }),
  website: t.string({ nullable: true, description: 'Web address.', resolve: ({ item }) => item.record.website }),
  openingHours: t.string({
    nullable: true,
    description: 'Opening hours in words.',
    resolve: ({ item }) => item.record.openingHours,
  }),
}))
