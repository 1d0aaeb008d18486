import { expect, it } from 'vitest'
import { cooperationsOf, countStates } from './cooperations.ts'
import type { Link } from './page-data.ts'

const institution = (id: string) => ({ id, name: id, reach: 'OWN', group: null }) as const
const never = { freshness: 'NEVER', lastConfirmed: null } as const
const fresh = { freshness: 'FRESH', lastConfirmed: { confirmedOn: '2026-10-14' } } as const

function link(source: string, target: string, rest: Partial<Link>): Link {
  return {
    id: `${source}-${target}`,
    kind: 'REFERRAL',
    frequency: 'UNKNOWN',
    description: null,
    version: 1,
    confirmed: 'NEITHER',
    stale: false,
    source: institution(source),
    target: institution(target),
    sourceConfirmation: never,
    targetConfirmation: never,
    ...rest,
  }
}

const links = [
  link('Kita', 'Schule', { confirmed: 'BOTH', sourceConfirmation: fresh, targetConfirmation: fresh }),
  link('Ärztin', 'Kita', { confirmed: 'ONE', sourceConfirmation: fresh }),
  link('Kita', 'Amt', { confirmed: 'ONE', stale: true }),
  link('Kita', 'Zoo', {}),
]

it('puts the stale and open ones first', () => {
  const cooperations = cooperationsOf({ id: 'Kita', links })
  expect(cooperations.map(({ partner, state }) => `${partner.name} ${state}`)).toEqual([
    'Amt STALE',
    'Zoo NEITHER',
    'Ärztin ONE',
    'Schule BOTH',
  ])
  expect(countStates(cooperations)).toEqual({ STALE: 1, NEITHER: 1, ONE: 1, BOTH: 1 })
})

it('tells our side from theirs, whichever end of the link we are', () => {
  const [doctor] = cooperationsOf({ id: 'Kita', links: links.slice(1, 2) })
  expect(doctor?.ours).toEqual({ side: 'TARGET', freshness: 'NEVER', on: null })
  expect(doctor?.theirs).toEqual({ side: 'SOURCE', freshness: 'FRESH', on: '2026-10-14' })
})
