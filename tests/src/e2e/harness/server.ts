import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { runServer, type ServerProcess } from './process.ts'

export interface TestServer extends ServerProcess {
  readonly dataDir: string
  /** Ends the server and throws its data away. */
  stop(): Promise<void>
}

/** A data folder of one's own with the three demo networks. */
export async function cloneDemoFolder(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-test-'))
  await cp(inject('demoFolder'), dataDir, { recursive: true })
  return dataDir
}

/** Starts the real, built system on a free port over its own copy of the demo networks. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = environment['DATA_DIR'] ?? (await cloneDemoFolder())
  const server = await runServer({ ...environment, DATA_DIR: dataDir })
  const stop = async () => {
    await server.end()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...server, dataDir, stop }
}
