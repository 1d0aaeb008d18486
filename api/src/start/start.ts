import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { readOutage } from '@schutznetz/prisma/outage.ts'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import { dayInBerlin } from '@schutznetz/schema/day-in-berlin.ts'
import type { RequestHandler } from 'express'
import { createApollo } from '../graphql/apollo.ts'
import type { ProcessLog } from '../http/log.ts'
import { createServer } from '../server.ts'
import { createServices } from '../services.ts'
import { fillPastDays, startNightlyTrend } from '../trend/nightly-trend.ts'
import { decideDemoMode, loadDemoNetworks } from './demo-mode.ts'
import { listen, type Listener } from './listen.ts'
import { readSecret } from './secret.ts'
import type { Settings } from './settings.ts'

export interface StartOptions {
  readonly settings: Settings
  readonly log: ProcessLog
  /** Tells the person at the terminal, in German, what is going on. */
  readonly report: (line: string) => void
  readonly version: string
  /** Told when the embedded database gives up; has to end the process (see OpenOptions). */
  readonly onBreakdown?: (sentence: string) => void
  readonly clock?: () => Date
  readonly dashboard?: () => Promise<RequestHandler>
}

/** A Schutznetz that serves. */
export interface Running {
  readonly url: string
  readonly isDemo: boolean
  /** Lets running requests finish, then closes the database. Safe to call twice. */
  stop(): Promise<void>
}

/** Together with closing the database this stays below the 10 s that service managers wait. */
const patienceMs = 7_000

/** A list that is being taken over longer than this is rolled back, so that its request still gets an answer. */
const patienceWithListsMs = 4_000

/**
 * Starts everything: port, database, demo networks where they belong, server. Whatever was opened is closed again if a
 * later step fails.
 *
 * @throws {StartError} with a sentence for the person at the terminal.
 */
export async function start(options: StartOptions): Promise<Running> {
  const listener = await listen(options.settings)
  let database: Database | undefined
  try {
    database = await openDatabase(databaseOptions(options))
    return await serve(options, listener, database)
  } catch (error) {
    await Promise.allSettled([listener.close(0), database?.close()])
    throw error instanceof StartError || readOutage(error) === null
      ? error
      : new StartError(interrupted(error), { cause: error })
  }
}

/** What goes wrong after the database was opened: setting up the demo, the secret. */
function interrupted(error: unknown): string {
  return readOutage(error) === 'DISK_FULL'
    ? 'Auf dem Datenträger von Schutznetz ist kein Platz mehr. Was schon gespeichert war, ist unversehrt. Bitte Platz schaffen und Schutznetz noch einmal starten.'
    : 'Die Verbindung zu PostgreSQL ist während des Starts abgerissen. Was schon gespeichert war, ist unversehrt. Bitte PostgreSQL prüfen und Schutznetz noch einmal starten.'
}

function databaseOptions({ settings: { databaseUrl, dataDir }, report, onBreakdown }: StartOptions) {
  return { dataDir, catalogue, report, onBreakdown, ...(databaseUrl !== undefined && { databaseUrl }) }
}

async function serve(options: StartOptions, listener: Listener, database: Database): Promise<Running> {
  const { settings, log, version, dashboard, clock = () => new Date() } = options
  const services = createServices(database, { clock, log })
  const demo = await decideDemoMode(database, settings)
  if (demo.needsNetworks) {
    await loadDemoNetworks(database, dayInBerlin(clock()), options.report)
    await fillPastDays(services)
  }
  const secret = await readSecret(settings)
  const apollo = createApollo(services)
  await apollo.start()

  const stopTrend = startNightlyTrend({ services })
  let stopping: Promise<void> | undefined
  const stop = async () => {
    stopTrend()
    setTimeout(() => services.background.askToStop(), patienceWithListsMs).unref()
    await listener.close(patienceMs)
    await apollo.stop()
    await services.background.stop()
    await database.close()
  }
  const pages = dashboard && (await dashboard())
  const isStopping = () => stopping !== undefined
  const app = { services, apollo, secret, isDemo: demo.isOn, version, isStopping, ...(pages && { dashboard: pages }) }
  listener.serve(createServer(app))
  return { url: listener.url, isDemo: demo.isOn, stop: () => (stopping ??= stop()) }
}
