// Watch mode: rebuilds the dashboard and restarts the server when a source changes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { prepare } from './prepare/generate.mjs'
import { binaries, environment, root } from './run.mjs'
import { serve } from './serve.mjs'
import { giveUp } from './terminal.mjs'

try {
  const node = await install()
  await prepare()
  const builder = spawn(join(binaries, 'vite'), ['build', '--watch', '--logLevel', 'warn'], {
    cwd: join(root, 'dashboard'),
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.exitCode = await serve(node, { mode: 'development', args: ['--watch', '--watch-preserve-output'] })
  builder.kill()
} catch (error) {
  giveUp(`Die Entwicklungsumgebung konnte nicht starten: ${error.message}`)
}
