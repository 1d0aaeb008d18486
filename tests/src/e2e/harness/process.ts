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

/**
 * Runs `api/src/main.ts` with this environment until it prints its address.
 *
 * @throws {StartFailed} if it ends before.
 */
export async function runServer(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'api', 'src', 'main.ts')], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), startWithinMs)
    const hear = (piece: Buffer) => {
      said += piece.toString()
      const address = /^(http:\/\/\S+)$/m.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new StartFailed(code, said)))
  })
  return { url, output: () => said, end: (signal = 'SIGTERM') => end(child, ended, signal) }
}

async function end(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null) child.kill(signal)
  return ended
}
