import type { ImportField } from '../../import-fields.ts'

/** Columns of a list of cooperations, in the order of templates and exports. */
export const linkImportFields: readonly ImportField[] = [
  {
    key: 'INSTITUTION',
    label: { de: 'Einrichtung', en: 'Institution' },
    headings: ['Name', 'Name der Einrichtung', 'Schule', 'Kita', 'von', 'Quelle', 'Source'],
    example: 'Kita Sonnenschein',
  },
  {
    key: 'INSTITUTION_NUMBER',
    label: { de: 'Nummer der Einrichtung', en: 'Number of the institution' },
    headings: ['Schulnummer', 'Einrichtungsnummer', 'Registernummer'],
    example: '',
  },
  {
    key: 'PARTNER',
    label: { de: 'Partner', en: 'Partner' },
    headings: ['Kooperationspartner', 'Partnereinrichtung', 'partner name', 'mit', 'zu', 'Ziel', 'Target'],
    example: 'Psychologische Beratungsstelle',
  },
  {
    key: 'PARTNER_NUMBER',
    label: { de: 'Nummer des Partners', en: 'Number of the partner' },
    headings: ['Partnernummer'],
    example: '',
  },
  {
    key: 'KIND',
    label: { de: 'Art der Kooperation', en: 'Kind of cooperation' },
    headings: ['Art', 'Kooperationsart', 'Kind', 'Typ'],
    example: 'Vereinbarung',
  },
  {
    key: 'FREQUENCY',
    label: { de: 'Häufigkeit', en: 'Frequency' },
    headings: ['Turnus', 'wie oft'],
    example: 'vierteljährlich',
  },
  { key: 'SINCE', label: { de: 'seit', en: 'since' }, headings: ['Beginn', 'ab', 'von wann'], example: '2024-02-01' },
  {
    key: 'DESCRIPTION',
    label: { de: 'Beschreibung', en: 'Description' },
    headings: ['Bemerkung', 'Inhalt', 'Thema', 'Notiz'],
    example: 'Sprechstunde in der Kita',
  },
]
