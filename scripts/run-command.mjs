import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { environment, root } from './run.mjs'
import { giveUp } from './terminal.mjs'

/**
 * Runs a command of the database (path from the root) with our arguments and takes over its exit code. Only installs
 * what is missing: nothing is built under a server that may be running.
 */
export async function runCommand(program) {
  try {
    const node = await install()
    const args = ['--disable-warning=ExperimentalWarning', join(root, program), ...process.argv.slice(2)]
    const child = spawn(node, args, { cwd: root, env: environment(), stdio: 'inherit' })
    child.on('close', (code) => (process.exitCode = code ?? 1))
  } catch (error) {
    giveUp(error.message)
  }
}
