import { builder } from '../../builder.ts'
import { ImportFieldEnum, TextEncodingEnum } from './import-enums.graphql.ts'

export const ColumnMappingInput = builder.inputType('ColumnMappingInput', {
  description: 'What a column means.',
  fields: (t) => ({
    header: t.string({ required: true, description: 'Header of the column in the file.' }),
    field: t.field({ type: ImportFieldEnum, required: true, description: 'What it means.' }),
  }),
})

export const FileLayoutInput = builder.inputType('FileLayoutInput', {
  description: 'How the text of a file becomes a table; what is left out stays as found.',
  fields: (t) => ({
    file: t.int({ required: true, description: 'Place of the file in the import, from 0.' }),
    encoding: t.field({ type: TextEncodingEnum, description: 'How its letters are written.' }),
    delimiter: t.string({ description: 'One character that divides its cells.' }),
    quote: t.string({ description: 'Quotation mark around cells; empty = none has a meaning.' }),
    headerLine: t.int({ description: 'Line of the header, counted from 1.' }),
  }),
})
