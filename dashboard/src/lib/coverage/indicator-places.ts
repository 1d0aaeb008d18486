import type { IndicatorKey } from '#lib/generated/graphql.ts'

/** A page that shows what an indicator counts as not in order, below `/[network]`, with its own parameters. */
export interface IndicatorPlace {
  readonly path: string
  readonly own: Readonly<Record<string, string>>
}

interface Places {
  readonly list: IndicatorPlace | null
  readonly map: IndicatorPlace | null
}

const ofRoles = (own: Readonly<Record<string, string>>): IndicatorPlace => ({
  path: '/people',
  own: { view: 'roles', ...own },
})
const onMap = (own: Readonly<Record<string, string>>): IndicatorPlace => ({ path: '/map', own })
const missing = onMap({ missing: '1' })
const unreached: Places = {
  list: { path: '/institutions', own: { reach: 'NONE' } },
  map: onMap({ reach: 'NONE' }),
}

/** Indicators whose gaps are nobody's own institution: what they count lies elsewhere. */
const elsewhere: { readonly [K in IndicatorKey]?: Places } = {
  STATUTE_GROUPS: { list: null, map: missing },
  GROUPS_WITH_MULTIPLIER: { list: ofRoles({ vacant: '1', whole: '1' }), map: missing },
  DEPUTIES: { list: ofRoles({ vacant: '0', deputy: '0' }), map: onMap({ role: 'ALONE,RISK' }) },
  RESILIENCE: { list: ofRoles({ risk: '1' }), map: onMap({ role: 'RISK' }) },
  QUALIFICATION_OFFERS: { list: null, map: null },
  AREAS: unreached,
}

/** Where the gaps of an indicator can be seen as a list and on the map; `null` = there is nothing of the kind. */
export function indicatorPlaces(key: IndicatorKey): Places {
  return elsewhere[key] ?? { list: { path: '/institutions', own: { gap: key } }, map: onMap({ gap: key }) }
}
