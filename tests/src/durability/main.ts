import { rm } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { crashAgainAndAgain, type Figures } from './crash-rounds.ts'
import { openEmbeddedStore, prepareFolder } from './embedded-store.ts'
import { openServerStore } from './server-store.ts'

/** The big crash test, see docs/operations.md («Tried failures»). Ends with 1 if anything was lost, half or unclean. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    database: { type: 'string', default: 'pglite' },
    seed: { type: 'string', default: '1' },
  },
})
if (!['pglite', 'postgres'].includes(values.database) || !/^[1-9]\d*$/.test(values.rounds)) {
  process.stderr.write('Aufruf: npm run crash-test -- --rounds 200 --database pglite|postgres --seed 1\n')
  process.exit(1)
}
const began = performance.now()
const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`

function line({ rounds, acknowledged, lost, half, unclean, longestRestartMs }: Figures): string {
  const restart = (longestRestartMs / 1000).toFixed(1)
  return `${rounds} of ${values.rounds} rounds, ${acknowledged} acknowledged writes, ${lost.length} lost, ${half.length} half, ${unclean.length} unclean starts, longest restart ${restart} s, ${seconds()}`
}

const prepared = values.database === 'pglite' ? await prepareFolder() : undefined
const store = prepared ? await openEmbeddedStore(prepared) : await openServerStore()
try {
  const figures = await crashAgainAndAgain(store, Number(values.rounds), Number(values.seed), (soFar) => {
    process.stderr.write(process.stderr.isTTY ? `\r${line(soFar)}` : soFar.rounds % 10 === 0 ? `${line(soFar)}\n` : '')
  })
  const ways = Object.entries(figures.ways).map(([way, count]) => `${count} × ${way}`)
  const wrong = [...figures.lost, ...figures.half, ...figures.unclean]
  process.stdout.write(`\n${values.database}, seed ${values.seed}: ${line(figures)}\n${ways.join(', ')}\n`)
  for (const what of wrong) process.stdout.write(`✗ ${what}\n`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  await store.close()
  if (prepared) await rm(prepared.folder, { recursive: true, force: true })
}
