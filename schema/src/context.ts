import type { Day } from '@schutznetz/domain/model/day.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { scopeToNetworks, type ReadDatabase } from '@schutznetz/prisma/scope.ts'
import type { BackgroundWork } from './background-work.ts'
import { dayInBerlin } from './day-in-berlin.ts'
import type { RunningImports } from './import/running-imports.ts'
import type { Locale } from './locale.ts'
import type { Log } from './log.ts'
import { NetworkReader } from './network/network-reader.ts'
import type { SnapshotCache } from './snapshot/snapshot-cache.ts'
import type { Viewer } from './viewer.ts'

/** What the process has once, made in the composition root. */
export interface Services {
  readonly database: Database
  readonly snapshots: SnapshotCache
  readonly clock: () => Date
  readonly log: Log
  readonly background: BackgroundWork
  readonly runningImports: RunningImports
}

/** What one operation sees: one viewer, one day, one revision of each network. */
export interface RequestContext {
  readonly viewer: Viewer | null
  /** Read-only and bound to the viewer's networks; writes go through `change`. */
  readonly db: ReadDatabase
  readonly networks: NetworkReader
  readonly services: Services
  readonly today: Day
  readonly now: Date
  readonly locale: Locale
  readonly requestId: string
}

export interface RequestFacts {
  readonly viewer: Viewer | null
  readonly locale?: string
  readonly requestId: string
}

/** The context of one operation. Make a new one for each: limits and revisions are remembered on it. */
export function createContext(services: Services, request: RequestFacts): RequestContext {
  const now = services.clock()
  const { viewer, requestId } = request
  const locale: Locale = request.locale === 'en' ? 'en' : 'de'
  const today = dayInBerlin(now)
  const networkIds = [...new Set(viewer?.memberships.map(({ networkId }) => networkId))]
  const db = scopeToNetworks(services.database.client, networkIds)
  const networks = new NetworkReader({ db, snapshots: services.snapshots, viewer, today, locale })
  return { viewer, db, networks, services, today, now, locale, requestId }
}
