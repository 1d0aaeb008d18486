import type { NetworkRows } from '../network-rows.ts'
import type { Day } from './calendar.ts'
import { drawNetwork } from './demo-networks.ts'
import type { MassFacts, TownFacts } from './town.ts'
import { ratingen } from './towns/ratingen/ratingen.ts'

/**
 * An invented city of about this many institutions, drawn like the demo networks and the same for the same day and
 * size: for measurements and for tests of what must still work at the size of Köln (domain.md 7). Not part of a demo.
 */
export function largeNetwork(today: Day, institutions: number, slug = 'grossstadt'): NetworkRows {
  const { named, mass, specialists, districts } = ratingen
  const factor = (institutions - named.length) / mass.reduce((sum, { count }) => sum + count, 0)
  const namesOf = namesByType(today)
  const city: TownFacts = {
    ...ratingen,
    slug,
    name: 'Netzwerk Kinderschutz Großstadt',
    municipality: 'Großstadt',
    ags: '05999999',
    mass: mass.map((facts, index) => enlarge(facts, index)),
    specialists: {
      ...specialists,
      courses: specialists.courses.map((course) => ({ ...course, count: Math.round(course.count * factor) })),
    },
  }
  return drawNetwork(city, today)

  /** The generator's own names would run out at this size, so they come round again with a number. */
  function enlarge(facts: MassFacts, index: number): MassFacts {
    const count = Math.round(facts.count * factor)
    const words = namesOf.get(facts.type) ?? [facts.type]
    const places = facts.districts ?? districts.filter(({ weight }) => weight > 0).map(({ name }) => name)
    const names = Array.from({ length: count }, (_, n): [string, string] => [
      `${words[n % words.length]} ${index + 1}.${Math.floor(n / words.length) + 1}`,
      places[n % places.length] ?? '',
    ])
    return { ...facts, count, names }
  }
}

/** What the demo's generator calls institutions of each type. */
function namesByType(today: Day): Map<string, string[]> {
  const { institutions, institutionProfiles } = drawNetwork(ratingen, today)
  const typeOf = new Map(institutionProfiles.map((row) => [row.institutionId, row.institutionTypeKey]))
  const names = new Map<string, string[]>()
  for (const { id, name } of institutions) {
    const type = typeOf.get(id ?? '') ?? ''
    names.set(type, [...(names.get(type) ?? []), name])
  }
  return names
}
