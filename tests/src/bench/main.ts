import { cpus } from 'node:os'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { measureDifferences } from './differences.ts'
import { measureEngine } from './engine.ts'
import { measureImporting } from './importing.ts'
import { measurePages } from './pages.ts'
import { measureRunning } from './running.ts'
import { measureSearching } from './searching.ts'
import { measureStarts } from './starts.ts'
import { markdown } from './table.ts'

/** Prints measurements of the built system as Markdown. Absolute times belong to the machine; the ratios travel. */
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
process.stdout.write(`Machine: ${machine}\n\n`)

const { rows, dataDir } = await measureStarts()
process.stdout.write(`${markdown('Starting', rows)}\n`)
process.stdout.write(`${markdown('One revision', await measureEngine(dataDir))}\n`)
process.stdout.write(`${markdown('Between two days, what helps, what breaks', await measureDifferences())}\n`)
process.stdout.write(`${markdown('Searching', await measureSearching(dataDir))}\n`)
process.stdout.write(`${markdown('The running system', await measureRunning(dataDir))}\n`)
process.stdout.write(`${markdown('Long lists', await measureImporting())}\n`)
const { pages, lighthouse } = await measurePages(dataDir)
process.stdout.write(`${markdown('Pages, warm: a town of 400 · a city of 5,000', pages)}\n`)
process.stdout.write(`${markdown('Lighthouse', lighthouse)}\n`)
await rm(dataDir, { recursive: true, force: true })
