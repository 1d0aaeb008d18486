import { addDays, addMonths, earliest, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'
import type { PoolFacts } from '../town.ts'
import { dayCareTypes, expectingSpecialist } from '../vocabulary/duties.ts'
import type { Specialist } from './certificates.ts'
import { employ } from './people.ts'

type Kind = 'OWN' | 'POOL' | 'CENTRAL' | 'NONE'

/** Pools with their members, and which specialist is responsible for which institution since when. */
export function addSpecialists(draft: Draft, specialists: readonly Specialist[]): void {
  const random = draft.random('specialists')
  const poolIds = addPools(draft, specialists)
  const own = addOwn(draft, specialists)
  addShared(draft, random, specialists, own)
  for (const institution of draft.institutions) {
    if (!expectingSpecialist.has(institution.typeKey) || institution.groupKey === '') continue
    addOther(draft, random, institution, poolIds, own.get(institution) ?? null)
  }
}

function addPools(draft: Draft, specialists: readonly Specialist[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const pool of draft.town.specialists.pools) {
    const id = draft.id()
    ids.set(pool.key, id)
    const carrierId = pool.carrier ? draft.carrier(pool.carrier) : null
    draft.rows.specialistPools.push({
      id,
      carrierId,
      name: pool.name,
      validFrom: pool.since,
      validTo: null,
      version: 1,
    })
    for (const { person, issuedOn } of specialists.filter(({ poolKey }) => poolKey === pool.key)) {
      const validFrom = latest(pool.since, issuedOn)
      draft.rows.poolMembers.push({
        id: draft.id(),
        poolId: id,
        personId: person.id,
        validFrom,
        validTo: null,
        version: 1,
      })
    }
  }
  return ids
}

function assign(
  draft: Draft,
  institution: DraftInstitution,
  kind: Kind,
  who: { personId?: string; poolId?: string },
  from: Day | null,
  to: Day | null,
): void {
  const validFrom = latest(from, institution.from)
  const validTo = earliest(to, institution.to)
  if (validFrom !== null && validTo !== null && validTo <= validFrom) return
  draft.rows.specialistAssignments.push({
    id: draft.id(),
    institutionId: institution.id,
    personId: who.personId ?? null,
    poolId: who.poolId ?? null,
    kind,
    validFrom,
    validTo,
    version: 1,
  })
}

/** Specialists advise in their own institution from the day of their certificate. */
function addOwn(draft: Draft, specialists: readonly Specialist[]): Map<DraftInstitution, Day> {
  const own = new Map<DraftInstitution, Day>()
  for (const { person, home, issuedOn, poolKey } of specialists) {
    if (poolKey !== null || own.has(home) || !expectingSpecialist.has(home.typeKey)) continue
    assign(draft, home, 'OWN', { personId: person.id }, issuedOn, null)
    own.set(home, issuedOn)
  }
  return own
}

/** Some work in a second Kita of the same carrier and are its specialist too. */
function addShared(
  draft: Draft,
  random: Random,
  specialists: readonly Specialist[],
  own: Map<DraftInstitution, Day>,
): void {
  let left = draft.town.specialists.shared
  for (const { person, home, issuedOn } of specialists.toReversed()) {
    if (left === 0) return
    if (!dayCareTypes.has(home.typeKey)) continue
    const second = random
      .shuffle(draft.institutions)
      .find(
        (other) =>
          dayCareTypes.has(other.typeKey) &&
          other.carrierKey === home.carrierKey &&
          other.to === null &&
          !own.has(other),
      )
    if (!second) continue
    const from = latest(addDays(issuedOn, 30), second.from)
    employ(draft, person, second, { position: 'Kinderschutzfachkraft', from })
    assign(draft, second, 'OWN', { personId: person.id }, from, null)
    own.set(second, from ?? issuedOn)
    left -= 1
  }
}

/** What covers an institution apart from, or before, a specialist of its own. */
function addOther(
  draft: Draft,
  random: Random,
  institution: DraftInstitution,
  poolIds: ReadonlyMap<string, string>,
  ownSince: Day | null,
): void {
  const drawn = random.weighted(draft.town.specialists.otherwise)
  if (drawn === 'UNKNOWN') return
  const pool = poolFor(draft, random, institution)
  const poolId = pool ? poolIds.get(pool.key) : undefined
  if (drawn === 'POOL' && pool && poolId) {
    const from = latest(pool.since, random.chance(0.35) ? draft.monthsAgo(random.int(1, 11)) : addMonths(pool.since, 2))
    // A pool also stands behind some of those that have their own.
    if (ownSince === null || random.chance(0.25)) assign(draft, institution, 'POOL', { poolId }, from, null)
    return
  }
  const kind = drawn === 'NONE' ? 'NONE' : 'CENTRAL'
  assign(draft, institution, kind, {}, draft.town.since, ownSince)
}

function poolFor(draft: Draft, random: Random, institution: DraftInstitution): PoolFacts | undefined {
  const { pools } = draft.town.specialists
  if (institution.carrierKey === null)
    return institution.groupKey === 'CHILD_MINDING' && random.chance(0.8) ? pools[0] : undefined
  return pools.find(({ serves }) => serves.includes(institution.carrierKey ?? ''))
}
