import type { ImportField } from '../../import-fields.ts'

/** Columns of a list of people, in the order of templates and exports. */
export const personImportFields: readonly ImportField[] = [
  {
    key: 'TITLE',
    label: { de: 'Titel', en: 'Title' },
    headings: ['Akademischer Titel', 'Namenszusatz'],
    example: 'Dr.',
  },
  { key: 'FIRST_NAME', label: { de: 'Vorname', en: 'First name' }, headings: ['Given name'], example: 'Anna' },
  {
    key: 'LAST_NAME',
    label: { de: 'Nachname', en: 'Last name' },
    headings: ['Familienname', 'Surname', 'Zuname'],
    example: 'Beispiel',
  },
  {
    key: 'FULL_NAME',
    label: { de: 'Name', en: 'Name' },
    headings: ['Person', 'Fachkraft', 'Vor- und Nachname', 'Name, Vorname', 'Ansprechpartner', 'Ansprechpartner*in'],
    example: '',
  },
  {
    key: 'PROFESSION',
    label: { de: 'Beruf', en: 'Profession' },
    headings: ['Berufsbezeichnung', 'Qualifikation', 'Berufsgruppe'],
    example: 'Sozialarbeiter*in, Sozialpädagog*in',
  },
  {
    key: 'INSTITUTION',
    label: { de: 'Einrichtung', en: 'Institution' },
    headings: ['Name der Einrichtung', 'Kita', 'Schule', 'Dienststelle', 'Arbeitgeber', 'Organisation'],
    example: 'Kita Sonnenschein',
  },
  {
    key: 'INSTITUTION_NUMBER',
    label: { de: 'Nummer der Einrichtung', en: 'Number of the institution' },
    headings: ['Schulnummer', 'Einrichtungsnummer', 'Registernummer'],
    example: '',
  },
  {
    key: 'POSITION',
    label: { de: 'Aufgabe', en: 'Position' },
    headings: ['Funktion', 'Stellung', 'Tätigkeit'],
    example: 'Leitung',
  },
  {
    key: 'CONTACT',
    label: { de: 'Ansprechperson', en: 'Named contact' },
    headings: ['Kontaktperson', 'ist Ansprechperson'],
    example: 'ja',
  },
  {
    key: 'ROLE',
    label: { de: 'Rolle im Netzwerk', en: 'Role in the network' },
    headings: ['Rolle', 'Multiplikator', 'Multiplikator*in', 'Role'],
    example: 'Multiplikator*in',
  },
  {
    key: 'PHONE',
    label: { de: 'Telefon', en: 'Phone' },
    headings: ['Telefonnummer', 'Tel', 'dienstlich', 'Durchwahl'],
    example: '02102 550-12',
  },
  {
    key: 'EMAIL',
    label: { de: 'E-Mail', en: 'E-mail' },
    headings: ['E-Mail-Adresse', 'Mail', 'Email address'],
    example: 'anna.beispiel@stadt.example',
  },
  { key: 'ID', label: { de: 'Schutznetz-Kennung', en: 'Schutznetz ID' }, headings: [], example: '' },
]
