import { findProfession } from '@schutznetz/domain/catalogue/professions.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import { MultiplierRoleRef } from '../roles/role-refs.ts'
import { AffiliationRef, PersonRef, placePerson, QualificationRef } from './people-refs.ts'

builder.node(PersonRef, {
  description: 'A professional (Fachkraft), with professional contact data only.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('person', placePerson),
  fields: (t) => ({
    displayName: t.string({
      description:
        'The name as one writes it; a stable pseudonym («Person 3F2A») where the viewer does not read names.',
      resolve: ({ scope, item }) => scope.people.nameOf(item),
    }),
    isNamed: t.boolean({
      description: 'Whether the viewer reads the name.',
      resolve: ({ scope, item }) => scope.people.isNamed(item.id),
    }),
    title: t.string({
      nullable: true,
      description: 'Academic title; `null` = none, or the viewer does not read the name.',
      resolve: ({ scope, item }) => (scope.people.isNamed(item.id) ? item.title : null),
    }),
    firstName: t.string({
      nullable: true,
      description: 'First name; `null` = the viewer does not read the name.',
      resolve: ({ scope, item }) => (scope.people.isNamed(item.id) ? item.firstName : null),
    }),
    lastName: t.string({
      nullable: true,
      description: 'Last name; `null` = the viewer does not read the name.',
      resolve: ({ scope, item }) => (scope.people.isNamed(item.id) ? item.lastName : null),
    }),
    professionKey: t.string({
      nullable: true,
      description: 'Own profession; suggests roles, never decides the sector of an institution.',
      resolve: ({ item }) => item.professionKey,
    }),
    profession: t.string({
      nullable: true,
      description: 'Own profession in words; what the catalogue does not know stays as it was written.',
      resolve: ({ scope, item: { professionKey } }) => {
        const known = findProfession(professionKey ?? '')
        return known ? labelText(known.label, scope.locale) : professionKey
      },
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
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
    affiliations: t.field({
      type: [AffiliationRef],
      description: 'Where the person works on the day.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.affiliationsByPerson.get(item.id) ?? []),
    }),
    roles: t.field({
      type: [MultiplierRoleRef],
      description: 'Mandates the person holds or deputises in on the day.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.rolesByPerson.get(item.id) ?? []),
    }),
    qualifications: t.field({
      type: [QualificationRef],
      description: 'Certificates of the person.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.qualificationsByPerson.get(item.id) ?? []),
    }),
  }),
})
