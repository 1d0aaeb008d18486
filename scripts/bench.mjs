// Measures the built system and prints tables; see docs/measurements.md. Never part of the tests.
import process from 'node:process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install } from './prepare/install.mjs'
import { prepare } from './prepare/generate.mjs'
import { environment, root } from './run.mjs'
import { giveUp } from './terminal.mjs'

try {
  const node = await install()
  await prepare()
  const main = join(root, 'tests', 'src', 'bench', 'main.ts')
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', main], { env: environment(), stdio: 'inherit' })
  child.on('close', (code) => (process.exitCode = code ?? 1))
} catch (error) {
  giveUp(`Die Messung konnte nicht beginnen: ${error.message}`)
}
