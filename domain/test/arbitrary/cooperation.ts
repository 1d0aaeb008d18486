import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, index, many, pick, seldom, withOne } from './draws.ts'

const link = fc.record({ source: index, target: index, dates })
/** On and around the bounds of 12 and 24 months, and on a day that is still to come. */
const confirmedOn = fc.constantFrom('2024-11-21', '2024-11-22', '2025-11-21', '2025-11-22', '2026-06-01', '2026-11-23')
const confirmation = fc.record({
  target: index,
  on: confirmedOn,
  side: fc.constantFrom('SOURCE' as const, 'TARGET' as const),
  field: seldom(fc.constant('phone')),
})

export const cooperationDraw = fc.record({
  links: many(link, 16),
  confirmations: many(confirmation, 40),
})

interface Confirmable {
  readonly institutions: readonly string[]
  readonly contacts: readonly string[]
  readonly steps: readonly string[]
}

/** Links between institutions, and who confirmed which record when. */
export function addCooperation(
  n: NetworkBuilder,
  draw: Drawn<typeof cooperationDraw>,
  { institutions, contacts, steps }: Confirmable,
): void {
  const links = draw.links.flatMap(({ source, target, dates: bounds }) => {
    const [from, to] = [pick(institutions, source), pick(institutions, target)]
    return from === undefined || to === undefined || from === to ? [] : [n.link(from, to, bounds)]
  })
  const kinds = [
    { entity: 'COOPERATION_LINK', ids: links },
    { entity: 'INSTITUTION', ids: institutions },
    { entity: 'AFFILIATION', ids: contacts },
    { entity: 'REPORTING_STEP', ids: steps },
  ] as const
  for (const { target, on, side, field } of draw.confirmations) {
    const { entity, ids } = kinds[target % 4] ?? kinds[0]
    withOne(ids, Math.floor(target / 4), (id) =>
      n.confirm(entity, id, on, entity === 'COOPERATION_LINK' ? side : null, field),
    )
  }
}
