/** Fields a column of a table can be mapped to, with headers by which they are recognised without a mapping. */
export const mappingFields = {
  NAME: ['name', 'einrichtung', 'institution', 'bezeichnung', 'einrichtungsname'],
  REGISTER_NUMBER: ['registernummer', 'schulnummer', 'schulnr', 'aktenzeichen', 'einrichtungsnummer'],
  OWN_NUMBER: ['eigenenummer', 'nummer', 'nr', 'id'],
  TYPE: ['art', 'einrichtungsart', 'typ', 'type'],
  CARRIER: ['träger', 'traeger', 'carrier'],
  DISTRICT: ['stadtteil', 'ortsteil', 'bezirk', 'district'],
  STREET: ['straße', 'strasse', 'anschrift', 'adresse', 'street', 'straßeundhausnummer'],
  POSTAL_CODE: ['plz', 'postleitzahl', 'postalcode'],
  CITY: ['ort', 'stadt', 'city'],
  PHONE: ['telefon', 'telefonnummer', 'tel', 'phone'],
  EMAIL: ['e-mail', 'email', 'mail'],
  WEBSITE: ['internet', 'internetseite', 'webseite', 'homepage', 'url', 'website'],
  OPENING_HOURS: ['öffnungszeiten', 'oeffnungszeiten'],
  PLACES: ['plätze', 'plaetze', 'places'],
  LATITUDE: ['breitengrad', 'latitude', 'lat'],
  LONGITUDE: ['längengrad', 'laengengrad', 'longitude', 'lon', 'lng'],
} as const satisfies Record<string, readonly string[]>

export type MappingField = keyof typeof mappingFields

export interface ColumnMapping {
  readonly header: string
  readonly field: MappingField
}

/** Maps columns by what they are called; a column that is not recognised is left out. */
export function suggestMapping(headers: readonly string[]): ColumnMapping[] {
  const taken = new Set<MappingField>()
  return headers.flatMap((header) => {
    const plain = header.toLowerCase().replace(/[\s.:_]/g, '')
    const entries = Object.entries(mappingFields) as [MappingField, readonly string[]][]
    const field = entries.find(([name, known]) => !taken.has(name) && known.includes(plain))?.[0]
    if (!field) return []
    taken.add(field)
    return [{ header, field }]
  })
}
