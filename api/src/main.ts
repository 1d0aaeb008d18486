import { join } from 'node:path'
import process from 'node:process'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import packageJson from '../package.json' with { type: 'json' }
import { openLog } from './http/log.ts'
import { loadDashboard } from './start/dashboard.ts'
import { readSettings } from './start/settings.ts'
import { start, type Running } from './start/start.ts'

/** A stop that takes longer than this is cut: whoever asked is about to kill the process anyway. */
const longestStopMs = 9_500

const repositoryRoot = join(import.meta.dirname, '..', '..')
const log = openLog(process.stderr.isTTY)

let running: Promise<Running> | undefined
let isStopping = false

async function stop(reason: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  console.log(`Schutznetz wird beendet (${reason}) …`)
  setTimeout(() => process.exit(1), longestStopMs).unref()
  await running?.then((it) => it.stop()).catch(() => undefined)
  process.exit(process.exitCode ?? 0)
}

/** Without a goodbye: the database would answer no query any more, and hold up everything else. */
function endAtOnce(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal))
// `npm start` holds the other end of this channel; when it is gone without a word, so should we.
process.on('disconnect', () => void stop('npm wurde beendet'))
process.on('unhandledRejection', (error) => log.error('unhandledRejection', { error: String(error) }))

try {
  running = start({
    settings: readSettings(process.env, repositoryRoot),
    log,
    report: (line) => console.log(`▸ ${line}`),
    version: packageJson.version,
    onBreakdown: endAtOnce,
    dashboard: () => loadDashboard(repositoryRoot),
  })
  const { url, isDemo } = await running
  console.log(
    isDemo
      ? 'Schutznetz läuft im Demobetrieb. Diese Adresse öffnen und eine Demo-Rolle wählen:'
      : 'Schutznetz läuft unter dieser Adresse:',
  )
  console.log(url)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
