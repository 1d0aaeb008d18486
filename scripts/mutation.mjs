// Mutation testing of the coverage engine: changes it again and again, and looks whether a test notices. Takes twelve to
// twenty minutes; never part of the tests. Survivors and reasons: docs/mutation-testing.md.
// npm run mutation -- --mutate 'src/coverage/reach.ts': one file only. What did not change since is not tried again.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { binaries, environment, root } from './run.mjs'
import { giveUp } from './terminal.mjs'

try {
  await install()
  const child = spawn(join(binaries, 'stryker'), ['run', ...process.argv.slice(2)], {
    cwd: join(root, 'domain'),
    env: environment(),
    stdio: 'inherit',
  })
  child.on('close', (code) => (process.exitCode = code ?? 1))
} catch (error) {
  giveUp(`Die Mutationstests konnten nicht beginnen: ${error.message}`)
}
