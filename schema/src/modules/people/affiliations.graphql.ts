import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { AffiliationRef, PersonRef, placeAffiliation, placePerson } from './people-refs.ts'

builder.node(AffiliationRef, {
  description: 'A person works in an institution (Zugehörigkeit).',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('affiliation', placeAffiliation),
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Who works there.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
    institution: t.field({
      type: InstitutionRef,
      description: 'Where the person works.',
      resolve: ({ scope, item }) => placeInstitution(scope, item.institutionId),
    }),
    position: t.string({
      nullable: true,
      description: 'What the person does there, e.g. Leitung.',
      resolve: ({ item }) => item.position,
    }),
    isContact: t.boolean({
      description: 'Is the named contact of the institution.',
      resolve: ({ item }) => item.isContact,
    }),
    phone: t.string({
      nullable: true,
      description: 'Phone number there; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.phone : null),
    }),
    email: t.string({
      nullable: true,
      description: 'E-mail address there; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.email : null),
    }),
    confirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When it was last confirmed.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.id),
    }),
  }),
})
