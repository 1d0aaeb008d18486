import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const node = join(root, 'node_modules', 'node', 'bin', 'node')
const startWithinMs = 120_000

/** A Schutznetz in a process of its own: the real, built system. */
export interface ServerProcess {
  /** With a slash at its end. */
  readonly url: string
  /** What it said so far, on both streams. */
  readonly output: () => string
  /** Sends a signal and waits for the end; answers the exit code, null after SIGKILL. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** A start that ended before it served. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed'
  readonly code: number | null
  readonly output: string

  constructor(code: number | null, output: string) {
    super(`The server ended with ${code}:\n${output}`)
    this.code = code
    this.output = output
  }
}

/** A server on its way up, which may be ended before it serves. */
export interface LaunchedProcess {
  /** @throws {StartFailed} if it ends before it prints its address. */
  readonly started: Promise<ServerProcess>
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** The user a process runs as; absent: the same as ours. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Runs `api/src/main.ts` with this environment until it prints its address.
 *
 * @throws {StartFailed} if it ends before.
 */
export function runServer(environment: Record<string, string>): Promise<ServerProcess> {
  return launchServer(environment).started
}

/** {@link runServer} that does not wait. */
export function launchServer(environment: Record<string, string>, account: Account = {}): LaunchedProcess {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'api', 'src', 'main.ts')], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const endWith = (signal: NodeJS.Signals = 'SIGTERM') => end(child, ended, signal)
  const address = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), startWithinMs)
    const hear = (piece: Buffer) => {
      said += piece.toString()
      const printed = /^(http:\/\/\S+)$/m.exec(said)?.[1]
      if (printed === undefined) return
      clearTimeout(timer)
      resolve(printed)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => {
      clearTimeout(timer)
      reject(new StartFailed(code, said))
    })
  })
  const started = address.then((url) => ({ url, output: () => said, end: endWith }))
  return { started, end: endWith }
}

async function end(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  return ended
}
