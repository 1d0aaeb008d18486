import type { TextEncoding } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { tabName } from './read-form.ts'

/** Encodings to choose from. */
export const encodings: readonly { readonly key: TextEncoding; readonly label: () => string }[] = [
  { key: 'UTF_8', label: m.import_encoding_utf_8 },
  { key: 'WINDOWS_1252', label: m.import_encoding_windows_1252 },
  { key: 'ISO_8859_1', label: m.import_encoding_iso_8859_1 },
  { key: 'UTF_16LE', label: m.import_encoding_utf_16le },
  { key: 'UTF_16BE', label: m.import_encoding_utf_16be },
]

/** Delimiters to choose from; one that a file names itself is added. */
export function delimiterChoices(own: string): readonly { readonly value: string; readonly label: string }[] {
  const known = [
    { value: ';', label: m.import_delimiter_semicolon() },
    { value: ',', label: m.import_delimiter_comma() },
    { value: tabName, label: m.import_delimiter_tab() },
    { value: '|', label: m.import_delimiter_pipe({ sign: '|' }) },
  ]
  const value = own === '\t' ? tabName : own
  return known.some((one) => one.value === value) ? known : [...known, { value, label: own }]
}

/** Quotation marks to choose from. */
export const quoteChoices: readonly { readonly value: string; readonly label: () => string }[] = [
  { value: '"', label: m.import_quote_double },
  { value: "'", label: m.import_quote_single },
  { value: '', label: m.import_quote_none },
]

export function encodingWord(key: TextEncoding): string {
  return encodings.find((one) => one.key === key)?.label() ?? key
}

export function delimiterWord(delimiter: string): string {
  const value = delimiter === '\t' ? tabName : delimiter
  return delimiterChoices(delimiter).find((one) => one.value === value)?.label ?? delimiter
}
