import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { placeAll } from '../../network/network-scope.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { placeRole } from '../roles/role-refs.ts'
import { RoleInWordsRef } from './role-in-words.graphql.ts'
import { PrecautionRef, WhatIfRef } from './what-if-refs.ts'

PrecautionRef.implement({
  description: 'A deputy who would go on acting: what stays as it is if one is named now.',
  fields: (t) => ({
    role: t.field({
      type: RoleInWordsRef,
      description: 'The role that needs a deputy.',
      resolve: ({ scope, item }) => placeRole(scope, item.role.id),
    }),
    keeps: t.field({
      type: [InstitutionRef],
      description: 'Institutions that would stay reached.',
      resolve: ({ scope, item }) => placeAll(scope, item.keeps),
    }),
    statutoryNumber: t.int({
      nullable: true,
      description: 'The statutory number that would keep its voice; `null` = none.',
      resolve: ({ item }) => item.statutoryNumber,
    }),
    words: t.string({
      description: 'What to do and what it keeps, in a sentence that names no person.',
      resolve: ({ scope, item }) => labelText(item.words, scope.locale),
    }),
  }),
})

builder.objectField(WhatIfRef, 'precautions', (t) =>
  t.field({
    type: [PrecautionRef],
    description: 'Deputies that would prevent the most of it if they were named now.',
    resolve: ({ scope, item }) => placeAll(scope, item.precautions),
  }),
)
