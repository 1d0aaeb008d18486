/** A list of invented institutions, as long as wanted; the same for the same length. */
export function longList(size: number): string {
  const rows = ['Name;Registernummer;Einrichtungsart;Träger;Stadtteil;Straße;PLZ;Ort;Telefon;E-Mail;Plätze']
  for (let n = 0; n < size; n++) {
    const place = `${10_000 + (n % 8000)};Stadt ${n % 50}`
    rows.push(
      `Kita Nummer ${n} am Weg;R${n};Kita;Träger ${n % 300};Stadtteil ${n % 40};Weg ${n % 900};${place};0210 ${n};kita${n}@x.example;${n % 90}`,
    )
  }
  return rows.join('\n')
}

/** The text as it would come over a network. */
export async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += 65_536)
    yield await Promise.resolve(bytes.subarray(start, start + 65_536))
}
