/**
 * A key for a group of the network's own, made from its name: «Jobcenter & SGB II» → `LOCAL_JOBCENTER_SGB_II`. Never a key
 * of the catalogue, never one of `taken`.
 */
export function localGroupKey(name: string, taken: readonly string[]): string {
  const words = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/ /g, '_')
    .slice(0, 40)
  const key = `LOCAL_${words || 'GROUP'}`
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}_${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
