import { builder } from '../../builder.ts'
import { fieldLabel } from '../../change/field-labels.ts'
import type { FieldChange } from '../../import/field-changes.ts'
import type { RowProblem } from '../../import/import-target.ts'
import { fromStoredRow } from '../../import/stored-rows.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { ImportRowStateEnum } from './import-enums.graphql.ts'
import { rowColumns } from './row-columns.ts'
import { targetValues, type ImportValue } from './target-values.ts'

const ImportChangeRef = builder.objectRef<FieldChange>('ImportChange').implement({
  description: 'A field that differs between the file and the network.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    label: t.string({
      description: 'What the field is called, in the language of the request.',
      resolve: ({ field }, _args, { locale }) => fieldLabel(field)[locale],
    }),
    from: t.exposeString('from', { nullable: true, description: 'What the network says; `null` = nothing.' }),
    to: t.exposeString('to', { description: 'What the file says.' }),
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
    value: t.exposeString('value', { description: 'The value in words.' }),
  }),
})

const ImportProblemRef = builder.objectRef<RowProblem>('ImportProblem').implement({
  description: 'Why a row cannot be taken over.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'The column at fault; empty = the row as a whole.' }),
    message: t.exposeString('message', { description: 'What is wrong.' }),
    fix: t.exposeString('fix', { description: 'What would help.' }),
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
      description: 'What differs from the institution it is, or may be.',
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
      resolve: (row) => [...fromStoredRow(row).notes],
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution it is, or may be, when the preview was made.',
      select: { institutionId: true, networkId: true },
      resolve: async ({ institutionId, networkId }, _args, { networks }) => {
        if (!institutionId) return null
        const scope = await networks.scopeOf(networkId)
        return scope.index.get('institution').has(institutionId) ? placeInstitution(scope, institutionId) : null
      },
    }),
  }),
})
