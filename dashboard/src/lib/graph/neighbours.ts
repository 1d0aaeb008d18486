import type { MapData, MapInstitution, MapLink } from './map-data.ts'

/** How sure a link is, in the order the panel lists it: open questions are seen as such, the certain ones first. */
export type LinkState = 'BOTH' | 'ONE' | 'STALE' | 'NEITHER'

const order: readonly LinkState[] = ['BOTH', 'ONE', 'STALE', 'NEITHER']

/** A cooperation of the focused institution; `number` is the same in the panel and on the wheel. */
export interface Neighbour {
  readonly number: number
  readonly link: MapLink
  readonly state: LinkState
  readonly institution: MapInstitution
}

/** A stale link is stale whoever confirmed it once. */
export function linkStateOf({ confirmed, stale }: Pick<MapLink, 'confirmed' | 'stale'>): LinkState {
  return stale ? 'STALE' : confirmed
}

/** The cooperations of an institution, numbered; by state, then by name. O(links). */
export function neighboursOf(data: MapData, institutionId: string): Neighbour[] {
  const institutions = new Map(data.institutions.map((institution) => [institution.id, institution]))
  return data.links
    .flatMap((link) => {
      const otherId = otherEnd(link, institutionId)
      const institution = otherId === null ? undefined : institutions.get(otherId)
      return institution ? [{ link, state: linkStateOf(link), institution }] : []
    })
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) || a.institution.name.localeCompare(b.institution.name, 'de'),
    )
    .map((neighbour, index) => ({ number: index + 1, ...neighbour }))
}

/** How many cooperations each institution has. */
export function countLinks(links: readonly MapLink[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of links) {
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function otherEnd({ source, target }: MapLink, id: string): string | null {
  if (source === id) return target
  return target === id ? source : null
}
