import type { ImportField } from '../../import-fields.ts'

/** Columns of a list of institutions, in the order of templates and exports. */
export const institutionImportFields: readonly ImportField[] = [
  {
    key: 'NAME',
    label: { de: 'Name', en: 'Name' },
    headings: [
      'Einrichtung',
      'Institution',
      'Bezeichnung',
      'Einrichtungsname',
      'Name der Einrichtung',
      'Kita',
      'Schule',
    ],
    example: 'Kita Sonnenschein',
  },
  {
    key: 'REGISTER_NUMBER',
    label: { de: 'Registernummer', en: 'Register number' },
    headings: ['Schulnummer', 'SchulNr', 'Aktenzeichen', 'Einrichtungsnummer', 'Betriebserlaubnis'],
    example: '',
  },
  {
    key: 'OWN_NUMBER',
    label: { de: 'Eigene Nummer', en: 'Own number' },
    headings: ['Nummer', 'Nr', 'lfd Nr', 'ID'],
    example: 'K-017',
  },
  {
    key: 'TYPE',
    label: { de: 'Einrichtungsart', en: 'Type' },
    headings: ['Art', 'Typ', 'Kategorie', 'Art der Einrichtung'],
    example: 'Kita',
  },
  {
    key: 'CARRIER',
    label: { de: 'Träger', en: 'Carrier' },
    headings: ['Trägername', 'Name des Trägers', 'Betreiber'],
    example: 'Diakonie',
  },
  {
    key: 'DISTRICT',
    label: { de: 'Stadtteil', en: 'District' },
    headings: ['Ortsteil', 'Bezirk', 'Stadtbezirk', 'Sozialraum'],
    example: 'Mitte',
  },
  {
    key: 'STREET',
    label: { de: 'Straße und Hausnummer', en: 'Street and number' },
    headings: ['Straße', 'Street', 'Anschrift', 'Adresse', 'Address'],
    example: 'Hauptstr. 1',
  },
  {
    key: 'POSTAL_CODE',
    label: { de: 'PLZ', en: 'Postal code' },
    headings: ['Postleitzahl', 'Zip', 'Postcode'],
    example: '40878',
  },
  { key: 'CITY', label: { de: 'Ort', en: 'Town' }, headings: ['Stadt', 'City', 'Wohnort'], example: 'Ratingen' },
  {
    key: 'PHONE',
    label: { de: 'Telefon', en: 'Phone' },
    headings: ['Telefonnummer', 'Tel', 'Tel Nr', 'Fon', 'Phone number'],
    example: '02102 550-0',
  },
  {
    key: 'EMAIL',
    label: { de: 'E-Mail', en: 'E-mail' },
    headings: ['E-Mail-Adresse', 'Mail', 'Email address'],
    example: 'kita@stadt.example',
  },
  {
    key: 'WEBSITE',
    label: { de: 'Internetseite', en: 'Website' },
    headings: ['Internet', 'Webseite', 'Homepage', 'URL', 'Web'],
    example: 'https://www.kita.example',
  },
  {
    key: 'OPENING_HOURS',
    label: { de: 'Öffnungszeiten', en: 'Opening hours' },
    headings: ['Sprechzeiten'],
    example: 'Mo–Fr 7–16 Uhr',
  },
  { key: 'PLACES', label: { de: 'Plätze', en: 'Places' }, headings: ['Platzzahl', 'Anzahl Plätze'], example: '60' },
  {
    key: 'CONTACTED_IN_DANGER',
    label: { de: 'Wird bei Gefahr verständigt', en: 'Contacted in danger' },
    headings: [],
    example: 'nein',
  },
  {
    key: 'LATITUDE',
    label: { de: 'Breitengrad', en: 'Latitude' },
    headings: ['Lat', 'Geo Breite'],
    example: '51.2969',
  },
  {
    key: 'LONGITUDE',
    label: { de: 'Längengrad', en: 'Longitude' },
    headings: ['Lon', 'Lng', 'Geo Länge'],
    example: '6.8493',
  },
  { key: 'ID', label: { de: 'Schutznetz-Kennung', en: 'Schutznetz ID' }, headings: [], example: '' },
]
