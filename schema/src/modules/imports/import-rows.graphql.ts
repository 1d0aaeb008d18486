import { builder } from '../../builder.ts'
import { fieldLabel } from '../../change/field-labels.ts'
import type { FieldChange, RowProblem } from '../../import/import-row.ts'
import { fromStoredRow } from '../../import/stored-rows.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { ImportDecisionEnum, ImportRowStateEnum } from './import-enums.graphql.ts'
import { rowColumns } from './row-columns.ts'
import { targetValues, type ImportValue } from './target-values.ts'
import { valueWords } from './value-words.ts'

const ImportChangeRef = builder.objectRef<FieldChange>('ImportChange').implement({
  description: 'A field that differs between the file and the network.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    label: t.string({
      description: 'What the field is called, in the language of the request.',
      resolve: ({ field }, _args, { locale }) => fieldLabel(field)[locale],
    }),
    from: t.string({
      nullable: true,
      description: 'What the network says, in words; `null` = nothing.',
      resolve: ({ field, from }, _args, { locale }) => (from === null ? null : valueWords(field, from)[locale]),
    }),
    to: t.string({
      description: 'What the file says, in words.',
      resolve: ({ field, to }, _args, { locale }) => valueWords(field, to)[locale],
    }),
  }),
})

const ImportValueRef = builder.objectRef<ImportValue>('ImportValue').implement({
  description: 'What a row says about one field.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    label: t.string({
      description: 'What the field is called, in the language of the request.',
      resolve: ({ field }, _args, { locale }) => fieldLabel(field)[locale],
    }),
    value: t.string({
      description: 'The value in words.',
      resolve: ({ field, value }, _args, { locale }) => valueWords(field, value)[locale],
    }),
  }),
})

const ImportProblemRef = builder.objectRef<RowProblem>('ImportProblem').implement({
  description: 'Why a row cannot be taken over.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'The column at fault; empty = the row as a whole.' }),
    message: t.string({ description: 'What is wrong.', resolve: ({ message }, _args, { locale }) => message[locale] }),
    fix: t.string({ description: 'What would help.', resolve: ({ fix }, _args, { locale }) => fix[locale] }),
  }),
})

interface Cell {
  readonly header: string
  readonly value: string
}

const ImportCellRef = builder.objectRef<Cell>('ImportCell').implement({
  description: 'A cell of a file.',
  fields: (t) => ({
    header: t.exposeString('header', { description: 'Heading of its column.' }),
    value: t.exposeString('value', { description: 'What it says.' }),
  }),
})

builder.prismaObject('ImportRow', {
  description: 'One row of a file with what taking it over would do.',
  fields: (t) => ({
    rowNumber: t.exposeInt('rowNumber', { description: 'Line in the file, counted from 1, header included.' }),
    state: t.expose('state', { type: ImportRowStateEnum, description: 'What taking it over would do.' }),
    registerNumber: t.exposeString('registerNumber', { nullable: true, description: 'Official number, if readable.' }),
    name: t.exposeString('name', { nullable: true, description: 'Name, if readable.' }),
    values: t.field({
      type: [ImportValueRef],
      description: 'What the row says, field by field.',
      select: rowColumns,
      resolve: (row) => targetValues(fromStoredRow(row).target),
    }),
    changes: t.field({
      type: [ImportChangeRef],
      description: 'What differs from what it is, or may be.',
      select: rowColumns,
      resolve: (row) => [...fromStoredRow(row).changes],
    }),
    problem: t.field({
      type: ImportProblemRef,
      nullable: true,
      description: 'Why it cannot be taken over.',
      select: rowColumns,
      resolve: (row) => fromStoredRow(row).problem,
    }),
    notes: t.stringList({
      description: 'What a person should know about the row without it being wrong.',
      select: rowColumns,
      resolve: (row, _args, { locale }) => fromStoredRow(row).notes.map((note) => note[locale]),
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'How alike a possible duplicate and what it may be are, 0 to 1; `null` where there is no doubt.',
    }),
    decision: t.expose('decision', {
      type: ImportDecisionEnum,
      nullable: true,
      description: 'What a person decided about it.',
    }),
    cells: t.field({
      type: [ImportCellRef],
      description: 'What the file says, cell by cell; kept only for rows that cannot be read.',
      select: rowColumns,
      resolve: (row) => Object.entries(fromStoredRow(row).cells ?? {}).map(([header, value]) => ({ header, value })),
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution it is, or may be, when the preview was made.',
      select: { matchId: true, networkId: true },
      resolve: async ({ matchId, networkId }, _args, { networks }) => {
        const scope = await networks.scopeOf(networkId)
        return matchId && scope.index.get('institution').has(matchId) ? placeInstitution(scope, matchId) : null
      },
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The professional it is, or may be, when the preview was made.',
      select: { matchId: true, networkId: true },
      resolve: async ({ matchId, networkId }, _args, { networks }) => {
        const scope = await networks.scopeOf(networkId)
        return matchId && scope.index.get('person').has(matchId) ? placePerson(scope, matchId) : null
      },
    }),
  }),
})
