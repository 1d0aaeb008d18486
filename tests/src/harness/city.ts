import { addNetwork, inventToday } from './invented-network.ts'

/** Names that have broken other programs: markup, a formula, the longest real one (208 characters), a right-to-left mark. */
export const hostileNames = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  '=HYPERLINK("http://evil.example","Kita")',
  `Verein zur Förderung der kooperativen ${'Bildungs-, Betreuungs- und Erziehungspartnerschaft '.repeat(3)}zwischen Tür und Angel`.slice(
    0,
    208,
  ),
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiterinnenvertretungsbereitschaftsdienst',
  'Kita \u202Eegeirts\u202C {{7*7}} ${alert(3)}',
] as const

/**
 * Adds an invented city of this size to the demo networks of a data folder, with the demo users in it and the hostile
 * names on its first institutions. The folder must not be open elsewhere.
 */
export async function addCity(dataDir: string, institutions: number, slug = 'grossstadt'): Promise<void> {
  const drawn = inventToday(institutions, slug)
  await addNetwork(dataDir, {
    ...drawn,
    institutions: drawn.institutions.map((row, index) => ({ ...row, name: hostileNames[index] ?? row.name })),
  })
}
