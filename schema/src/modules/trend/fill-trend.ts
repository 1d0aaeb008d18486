import { setImmediate } from 'node:timers/promises'
import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { daysToCompute, type ChangedDay } from '@schutznetz/domain/trend/days-to-compute.ts'
import type { Prisma, PrismaClient } from '@schutznetz/prisma/generated/client/client.ts'
import type { Services } from '../../context.ts'
import { dayInBerlin } from '../../day-in-berlin.ts'

type ValueRow = Omit<Prisma.IndicatorValueCreateManyInput, 'networkId' | 'day'>

type FillServices = Pick<Services, 'database' | 'snapshots' | 'clock' | 'background'>

/**
 * Stores what the indicators say of every day until `until` on which the network was changed and that has no value yet
 * (decision 0030). Derived from the rows, so it is no change of the network: no revision, no entry in the trail. Safe to
 * repeat; ends between two days when the process stops.
 * @returns how many days were stored.
 */
export async function fillTrend(services: FillServices, networkId: string, until: Day): Promise<number> {
  const { database, snapshots, clock, background } = services
  const today = dayInBerlin(clock())
  const known = await readKnown(database.client, networkId)
  if (!known.isEmpty && known.changed.every(({ day }) => day > until)) return 0
  const { records } = (await snapshots.read(networkId, known.revision)).snapshot
  const { revision } = records.network
  // A snapshot of its own: walking through days must not push the days of the readers out of the shared one.
  const snapshot = createSnapshot(records)
  let stored = 0
  for (const plan of daysToCompute({ ...known, revision, until, today })) {
    if (background.isStopping) break
    const view = asOf(snapshot, plan.day)
    // Before the first institution there is nothing to say.
    if (view.institutions.length === 0) continue
    const { indicators, rulesVersion } = coverageOf(view)
    const common = { rulesVersion, isLater: plan.isLater, revision: plan.revision, computedAt: clock() }
    const rows = indicators.map(({ key, numerator, failing, unknown, denominator, value, target }) => {
      return { ...common, indicator: key, numerator, failing, unknown, denominator, value, target }
    })
    await replaceDay(database.client, networkId, plan.day, rows)
    stored += 1
    await setImmediate()
  }
  return stored
}

async function readKnown(client: PrismaClient, networkId: string) {
  const where = { networkId }
  const [network, newest] = await Promise.all([
    client.network.findUniqueOrThrow({ where: { id: networkId }, select: { revision: true } }),
    client.indicatorValue.aggregate({ where, _max: { revision: true } }),
  ])
  const last = newest._max.revision
  const sets = await client.changeSet.findMany({
    where: { networkId, revision: { gt: last ?? 0 } },
    select: { createdAt: true, revision: true },
    orderBy: { revision: 'asc' },
  })
  const changed = new Map<Day, ChangedDay>()
  for (const { createdAt, revision } of sets) {
    const day = dayInBerlin(createdAt)
    changed.set(day, { day, revision })
  }
  return { isEmpty: last === null, revision: network.revision, changed: [...changed.values()] }
}

/** The values of a day as a whole, in place of what was stored of it on demand. */
async function replaceDay(client: PrismaClient, networkId: string, day: Day, rows: readonly ValueRow[]): Promise<void> {
  const stored = new Date(day)
  await client.$transaction([
    client.indicatorValue.deleteMany({ where: { networkId, day: stored } }),
    client.indicatorValue.createMany({ data: rows.map((row) => ({ ...row, networkId, day: stored })) }),
  ])
}
