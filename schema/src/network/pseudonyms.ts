import { createHash } from 'node:crypto'

const shortest = 4

/**
 * A stable name for each person that says nothing about them: four hex digits of a hash salted by the network,
 * so neither order of entry nor another network leads to it. Where two persons would share one, the later entry
 * (ids are in order of entry) gets more digits, so that a newcomer never renames anybody.
 */
export function pseudonyms(networkId: string, people: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const ids = people.map(({ id }) => id).sort()
  for (const personId of ids) {
    const digits = createHash('sha256').update(`${networkId} ${personId}`).digest('hex').toUpperCase()
    let length = shortest
    while (taken.has(digits.slice(0, length))) length += 1
    const code = digits.slice(0, length)
    taken.add(code)
    names.set(personId, `Person ${code}`)
  }
  return names
}
