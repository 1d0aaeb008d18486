import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './prepare/install.mjs'
import { prepare } from './prepare/generate.mjs'
import { environment, root } from './run.mjs'
import { giveUp } from './terminal.mjs'
import { findOrInstallChromium } from './test/chromium.mjs'

/**
 * Runs a program of ours (path from the root) on the built system, by default with a browser at hand, hands it our
 * arguments, and takes over its exit code.
 * `failure` is the beginning of the sentence that says why it could not begin.
 */
export async function runPrepared(program, failure, { needsBrowser = true } = {}) {
  try {
    const node = await install()
    await prepare()
    const chromium = needsBrowser ? await findOrInstallChromium() : undefined
    if (needsBrowser && !chromium) throw new Error('Es ließ sich kein Chromium finden oder installieren.')
    const args = ['--disable-warning=ExperimentalWarning', join(root, program), ...process.argv.slice(2)]
    const child = spawn(node, args, {
      env: environment(chromium && { CHROMIUM: chromium }),
      stdio: 'inherit',
    })
    child.on('close', (code) => (process.exitCode = code ?? 1))
  } catch (error) {
    giveUp(`${failure}: ${error.message}`)
  }
}
