import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** An empty folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'schutznetz-test-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** A copy of a folder, gone when the test ends: much quicker than creating a database anew. */
export async function copyOf(original: string): Promise<AsyncDisposable & { path: string }> {
  const copy = await temporaryFolder()
  await cp(original, copy.path, { recursive: true, preserveTimestamps: true })
  return copy
}

/** Every file below a folder with size and time of change: equal before and after = nothing was touched. */
export async function traces(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const facts = await Promise.all(
    files.map((file) => stat(file).then(({ size, mtimeMs }) => `${file} ${size} ${mtimeMs}`)),
  )
  return facts.sort()
}

export interface OtherProcess {
  readonly pid: number
  /** Lines it has written so far. */
  readonly lines: string[]
  /** As a power switch would: no chance to tidy up. */
  kill(): Promise<void>
}

/** Another process that opens the folder, and writes to it if asked; resolves once it has it open. */
export async function openElsewhere(folder: string, write: 'write' | 'idle'): Promise<OtherProcess> {
  const script = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [script, folder, write], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  if (!child.stdout || !child.pid) throw new Error('The process did not start')
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  await once(reader, 'line')
  return {
    pid: child.pid,
    lines,
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
