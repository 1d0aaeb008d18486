import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runServer } from './process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the three demo networks; never opened itself, only cloned. */
    demoFolder: string
  }
}

/** Makes one demo data folder for the whole run: a real first start. Each server of a test gets a clone of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-demo-'))
  const server = await runServer({ DATA_DIR: folder })
  await server.end()
  project.provide('demoFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
