import { cpus } from 'node:os'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { measureEngine } from './engine.ts'
import { measureImporting } from './importing.ts'
import { measurePages } from './pages.ts'
import { measureRunning } from './running.ts'
import { measureSearching } from './searching.ts'
import { measureStarts } from './starts.ts'
import type { Measurement } from './table.ts'
import { markdown } from './table.ts'

type Tables = readonly (readonly [title: string, rows: readonly Measurement[]])[]

/** What can be measured, in this order; `npm run bench -- engine lists` measures only what is named. */
const alone: Readonly<Record<string, () => Promise<Tables>>> = {
  engine: measureEngine,
  lists: async () => [['Long lists', await measureImporting()]],
}
/** What needs the data folder of a system that was started before, with its demo networks. */
const onSystem: Readonly<Record<string, (dataDir: string) => Promise<Tables>>> = {
  searching: async (dataDir) => [['Searching', await measureSearching(dataDir)]],
  running: async (dataDir) => [['The running system', await measureRunning(dataDir)]],
  pages: async (dataDir) => {
    const { pages, lighthouse } = await measurePages(dataDir)
    return [
      ['Pages, warm: a town of 400 · a city of 5,000', pages],
      ['Lighthouse', lighthouse],
    ]
  },
}

const named = process.argv.slice(2)
const known = ['starting', ...Object.keys(alone), ...Object.keys(onSystem)]
const unknown = named.filter((name) => !known.includes(name))
if (unknown.length > 0) throw new Error(`Nothing is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
const isWanted = (name: string) => named.length === 0 || named.includes(name)

/** Prints measurements of the built system as Markdown. Absolute times belong to the machine; the ratios travel. */
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
process.stdout.write(`Machine: ${machine}\n\n`)
for (const [name, measure] of Object.entries(alone)) if (isWanted(name)) print(await measure())
if (['starting', ...Object.keys(onSystem)].some(isWanted)) {
  const { rows, dataDir } = await measureStarts()
  print([['Starting', rows]])
  for (const [name, measure] of Object.entries(onSystem)) if (isWanted(name)) print(await measure(dataDir))
  await rm(dataDir, { recursive: true, force: true })
}

function print(tables: Tables): void {
  for (const [title, rows] of tables) process.stdout.write(`${markdown(title, rows)}\n`)
}
