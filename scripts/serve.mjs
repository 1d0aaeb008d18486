import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { environment, root } from './run.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs the server and passes signals on. The channel between the two processes tells the server when this one dies
 * without a word (kill -9), so that no orphan keeps the port and the data folder. Answers the exit code.
 */
export function serve(node, { mode = 'production', args = [] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args, join(root, 'api', 'src', 'main.ts')], {
      cwd: root,
      env: environment({ NODE_ENV: mode }),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of signals) process.on(signal, () => child.kill(signal))
    stopWhenNpmDies(child)
    child.on('exit', (code, signal) => {
      if (child.connected) child.disconnect()
      resolve(code ?? (signal === 'SIGKILL' ? 137 : 1))
    })
  })
}

/** The parent of a process, where the system tells (Linux); npm runs scripts through a shell of its own. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]
  } catch {
    return undefined
  }
}

/** `npm start` that is killed without a word leaves its children behind; they notice by their new ancestors. */
function stopWhenNpmDies(child) {
  if (!process.env.npm_lifecycle_event) return
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors() !== before) child.kill('SIGTERM')
  }, 500)
  child.on('exit', () => clearInterval(timer))
}
