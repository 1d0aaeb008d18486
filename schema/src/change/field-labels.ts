/** German names of columns as forms show them; a column that is not here is named as in the API. */
const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  title: 'Bezeichnung',
  firstName: 'Vorname',
  lastName: 'Nachname',
  professionKey: 'Beruf',
  street: 'Straße',
  postalCode: 'Postleitzahl',
  city: 'Ort',
  latitude: 'Breitengrad',
  longitude: 'Längengrad',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internetseite',
  openingHours: 'Öffnungszeiten',
  places: 'Plätze',
  isContactedInDanger: 'wird bei Gefährdung angesprochen',
  registerNumber: 'Registernummer',
  ownNumber: 'eigene Nummer',
  institutionTypeKey: 'Einrichtungsart',
  carrierId: 'Träger',
  carrier: 'Träger',
  districtId: 'Stadtteil',
  district: 'Stadtteil',
  institutionId: 'Einrichtung',
  groupId: 'Berufsgruppe',
  personId: 'Person',
  poolId: 'Pool',
  roleId: 'Rolle',
  sourceId: 'Einrichtung',
  targetId: 'Einrichtung',
  municipalityId: 'Kommune',
  kind: 'Art',
  state: 'Stand',
  position: 'Aufgabe',
  isContact: 'Ansprechperson',
  frequency: 'Häufigkeit',
  description: 'Beschreibung',
  course: 'Kurs',
  provider: 'Anbieter',
  issuedOn: 'ausgestellt am',
  refresherDue: 'Auffrischung fällig am',
  adoptedOn: 'beschlossen am',
  signedOn: 'unterschrieben am',
  reviewDue: 'Überprüfung fällig am',
  isSupraLocal: 'überörtlich',
  validFrom: 'gültig ab',
  validTo: 'gültig bis',
}

export function fieldLabel(column: string): string {
  return labels[column] ?? column
}

/** «Telefon», «Telefon und E-Mail», «Name, Telefon und E-Mail». */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}
