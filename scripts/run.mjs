import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the installed programs are. */
export const binaries = join(root, 'node_modules', '.bin')

/** Where the package `node` keeps Node 24. */
export const nodeFolder = join(root, 'node_modules', 'node', 'bin')

/** The environment for everything that runs after the installation: Node 24 first, nothing that phones home. */
export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: [nodeFolder, binaries, process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
    NO_UPDATE_NOTIFIER: '1',
    ...extra,
  }
}

/**
 * Runs a program and gathers what it says. Answers its exit code, output and how many milliseconds it took; never throws
 * for a failing program. `onOutput` sees every piece of text as it comes.
 */
export function run(command, args, options = {}) {
  const began = Date.now()
  return new Promise((resolve) => {
    const end = (code, output) => resolve({ code, output, took: Date.now() - began })
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const gather = (piece) => {
      output += piece
      options.onOutput?.(String(piece))
    }
    child.stdout.on('data', gather)
    child.stderr.on('data', gather)
    child.on('error', (error) => end(127, `${output}${error.message}\n`))
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0), output))
  })
}

/** Like `run`, but a failing program ends in an error that carries the last lines it said. */
export async function runOrFail(command, args, options = {}) {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  const lastLines = output.trimEnd().split('\n').slice(-40).join('\n')
  throw new Error(`«${[command, ...args].join(' ')}» endete mit Fehler ${code}.\n${lastLines}`)
}
