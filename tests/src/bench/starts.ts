import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServer } from '../e2e/harness/process.ts'
import type { Measurement } from './table.ts'
import { megabytes, ratio, seconds } from './table.ts'
import { middle, once } from './timing.ts'

const restarts = 3

/** First start (creates, migrates, loads three demo networks), further starts, and one after `kill -9`. */
export async function measureStarts(): Promise<{ rows: Measurement[]; dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-bench-'))
  const first = await once(() => runServer({ DATA_DIR: dataDir, DEMO: '1' }))
  const memory = await residentMemory(dataDir)
  await first.result.end()

  const again: number[] = []
  for (let run = 0; run < restarts; run += 1) {
    const start = await once(() => runServer({ DATA_DIR: dataDir }))
    again.push(start.ms)
    await start.result.end(run === restarts - 1 ? 'SIGKILL' : 'SIGTERM')
  }
  const afterKill = await once(() => runServer({ DATA_DIR: dataDir }))
  await afterKill.result.end()
  const further = middle(again)
  return {
    dataDir,
    rows: [
      { what: 'First start, everything built: empty folder to address', value: seconds(first.ms) },
      { what: 'Further start', value: seconds(further), note: `${ratio(further, first.ms)} the first` },
      {
        what: 'Start after kill -9',
        value: seconds(afterKill.ms),
        note: `${ratio(afterKill.ms, further)} a further start`,
      },
      { what: 'Memory after the first start (resident)', value: megabytes(memory) },
    ],
  }
}

/** Resident memory of the process that holds the folder (Linux). */
export async function residentMemory(dataDir: string): Promise<number> {
  const pid = (await readFile(join(dataDir, 'database.pid'), 'utf8')).trim()
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024
}
