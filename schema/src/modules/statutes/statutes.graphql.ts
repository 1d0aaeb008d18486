import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { builder } from '../../builder.ts'
import { Unauthenticated } from '../../errors.ts'
import { labelText } from '../../network/label-text.ts'
import { StatuteGroupRef, StatuteRef } from './statute-refs.ts'

StatuteRef.implement({
  description: 'A version of a statute that lists who belongs to a network. Reference data, not legal advice.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the statute.', resolve: ({ definition }) => definition.key }),
    version: t.string({ description: 'Version of the text.', resolve: ({ definition }) => definition.version }),
    label: t.string({
      description: 'Name in the language of the request.',
      resolve: ({ definition, locale }) => labelText(definition.label, locale),
    }),
    source: t.string({ description: 'Citation and where to read it.', resolve: ({ definition }) => definition.source }),
    validFrom: t.field({
      type: 'Date',
      description: 'First day this version is in force.',
      resolve: ({ definition }) => definition.validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it no longer is; `null` = open.',
      resolve: ({ definition }) => definition.validTo,
    }),
    groups: t.field({
      type: [StatuteGroupRef],
      description: 'The participant groups it names.',
      resolve: ({ definition: statute, locale }) =>
        statute.groups.map((definition) => ({ statute, definition, locale })),
    }),
  }),
})

StatuteGroupRef.implement({
  description: 'A participant group of a statute.',
  fields: (t) => ({
    number: t.int({ description: 'Its number in the statute.', resolve: ({ definition }) => definition.number }),
    label: t.string({
      description: 'Name in the language of the request.',
      resolve: ({ definition, locale }) => labelText(definition.label, locale),
    }),
    shortLabel: t.string({
      description: 'Short name for tight places.',
      resolve: ({ definition, locale }) => labelText(definition.shortLabel, locale),
    }),
    professionalGroupKeys: t.stringList({
      description: 'Keys of the professional groups that count for it.',
      resolve: ({ statute, definition }) =>
        Object.keys(statute.numberByGroupKey).filter((key) => statute.numberByGroupKey[key] === definition.number),
    }),
  }),
})

builder.queryField('statutes', (t) =>
  t.field({
    type: [StatuteRef],
    description: 'Statutes a network can choose as its yardstick, all versions.',
    resolve: (_root, _args, context) => {
      if (!context.viewer) throw new Unauthenticated()
      return catalogue.statutes.map((definition) => ({ definition, locale: context.locale }))
    },
  }),
)
