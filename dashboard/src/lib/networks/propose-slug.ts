/** What a network's name says before the town: «Netzwerk Kinderschutz Ratingen» is asked for as `ratingen`. */
const generic =
  /^(?:(?:das|kommunales|städtisches|netzwerk|kinderschutz|frühe hilfen|der|des|stadt|kreis|kreises|gemeinde|in|im|von|und|für)[\s-]+)+/i

const longest = 40

/** An address for a network made from its name; empty where the name has no letter that could stand in one. */
export function proposeSlug(name: string): string {
  return name
    .trim()
    .replace(generic, '')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}
