import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { CoordinationOfficeRef, CoordinatorRef, placeCoordinator, placeOffice } from './coordination-refs.ts'

export const OpenHoursRef = builder.objectRef<OpenHours>('OpenHours').implement({
  description: 'A weekly opening interval, Europe/Berlin.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: '1 = Monday … 7 = Sunday.' }),
    from: t.exposeString('from', { description: 'Opens at, `HH:MM`.' }),
    to: t.exposeString('to', { description: 'Closes at, `HH:MM`.' }),
  }),
})

builder.node(CoordinationOfficeRef, {
  description:
    'Coordination office (Koordinierungsstelle), § 9(2) LKSchG NRW: the hub of the network. Its data is public.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('coordinationOffice', placeOffice),
  fields: (t) => ({
    name: t.string({ description: 'Name of the office.', resolve: ({ item }) => item.name }),
    street: t.string({ nullable: true, description: 'Street and number.', resolve: ({ item }) => item.street }),
    postalCode: t.string({ nullable: true, description: 'Postal code.', resolve: ({ item }) => item.postalCode }),
    city: t.string({ nullable: true, description: 'Town.', resolve: ({ item }) => item.city }),
    phone: t.string({ nullable: true, description: 'Phone number.', resolve: ({ item }) => item.phone }),
    email: t.string({ nullable: true, description: 'E-mail address.', resolve: ({ item }) => item.email }),
    tasks: t.stringList({ description: 'What it does, in its own words.', resolve: ({ item }) => [...item.tasks] }),
    adviceLinePhone: t.string({
      nullable: true,
      description: 'Phone number of the advice line under § 8b SGB VIII.',
      resolve: ({ item }) => item.adviceLinePhone,
    }),
    adviceLineHours: t.field({
      type: [OpenHoursRef],
      description: 'When the advice line answers.',
      resolve: ({ item }) => [...item.adviceLineHours],
    }),
    coordinators: t.field({
      type: [CoordinatorRef],
      description: 'Who works there on the day.',
      resolve: ({ scope }) => placeAll(scope, scope.view.coordinators),
    }),
    confirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When its data was last confirmed.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.id),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})

builder.node(CoordinatorRef, {
  description: 'A person who works in the coordination office.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('coordinator', placeCoordinator),
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
  }),
})
