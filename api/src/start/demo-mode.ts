import type { Day } from '@schutznetz/domain/model/day.ts'
import { readInstanceSetting, writeInstanceSetting } from '@schutznetz/prisma/instance-settings.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { loadDemo } from '@schutznetz/prisma/seed/demo/load-demo.ts'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import { demoOnOpenHost, type Settings } from './settings.ts'

/** Facts kept in the database. */
const modeKey = 'demo'
const loadedKey = 'demoNetworksLoaded'

/** Whether this database is a demo, and whether the demo networks are still to be loaded. */
export interface DemoMode {
  readonly isOn: boolean
  readonly needsNetworks: boolean
}

type DemoSettings = Pick<Settings, 'demo' | 'host' | 'isLoopback'>

/**
 * Decides the demo mode and remembers it in the database. It can begin only in an empty database: by default in an
 * embedded one on a loopback host, elsewhere with DEMO=1. DEMO=0 ends it for good.
 *
 * @throws {StartError} if it would be reachable from other machines, or is asked for too late.
 */
export async function decideDemoMode(database: Database, settings: DemoSettings): Promise<DemoMode> {
  const { client } = database
  const remembered = await readInstanceSetting(client, modeKey)
  if (remembered === false && settings.demo === true) throw new StartError(tooLate)
  const isOn =
    settings.demo !== false &&
    (remembered === true || (remembered === undefined && (await mayBegin(database, settings))))
  if (isOn && !settings.isLoopback) throw new StartError(demoOnOpenHost(settings.host))
  if (isOn !== remembered) await writeInstanceSetting(client, modeKey, isOn)
  return { isOn, needsNetworks: isOn && (await readInstanceSetting(client, loadedKey)) !== true }
}

/** Loads the demo networks. Killed on the way, the next start goes on where it stopped. */
export async function loadDemoNetworks(
  { client }: Database,
  today: Day,
  report: (line: string) => void,
): Promise<void> {
  await loadDemo(client, today, report)
  await writeInstanceSetting(client, loadedKey, true)
}

const tooLate =
  'Der Demobetrieb ist für diese Datenbank ausgeschaltet und lässt sich nicht wieder einschalten. ' +
  'Bitte DEMO weglassen oder eine neue, leere Datenbank nehmen (DATA_DIR oder DATABASE_URL).'

async function mayBegin({ client, kind }: Database, settings: DemoSettings): Promise<boolean> {
  const isEmpty = (await client.network.count()) === 0 && (await client.user.count()) === 0
  if (settings.demo === true && !isEmpty) throw new StartError(tooLate)
  return isEmpty && (settings.demo ?? (kind === 'pglite' && settings.isLoopback))
}
