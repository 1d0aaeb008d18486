// Checks everything, from a fresh clone: installs what is missing, then lint, types, and every test on every database
// and in a real browser. Ends with one line of counts.
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { prepare } from './prepare/generate.mjs'
import { giveUp } from './terminal.mjs'
import { checkSources, vitest } from './test/checks.mjs'
import { findOrInstallChromium } from './test/chromium.mjs'
import { createTally } from './test/tally.mjs'

const tally = createTally()
try {
  await install()
  await prepare()
} catch (error) {
  giveUp(`Die Tests konnten nicht beginnen: ${error.message}`)
}

await checkSources(tally)
for (const workspace of ['domain', 'prisma', 'schema', 'api', 'dashboard']) await vitest(tally, workspace, workspace)
await vitest(tally, 'Integration auf PGlite', 'tests', ['--project=pglite'])
await vitest(tally, 'Integration auf PostgreSQL', 'tests', ['--project=postgres'])
await vitest(tally, 'Ausfälle', 'tests', ['--project=durability'])
await vitest(tally, 'Verträge', 'tests', ['--project=contract'])

const chromium = await findOrInstallChromium()
if (chromium) await vitest(tally, 'Browser', 'tests', ['--project=e2e'], { CHROMIUM: chromium })
else tally.skip('Browser', 'Es ließ sich kein Chromium finden oder installieren; die Browsertests entfallen.')

process.exitCode = tally.close()
