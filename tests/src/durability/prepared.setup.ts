import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import type { PreparedFolder } from './embedded-store.ts'

const run = promisify(execFile)
const program = join(import.meta.dirname, 'prepare.ts')

declare module 'vitest' {
  interface ProvidedContext {
    /** An embedded database that is never opened itself, only copied. */
    prepared: PreparedFolder
  }
}

/** Creating a database takes seconds, copying one does not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', program])
  const prepared = JSON.parse(stdout) as PreparedFolder
  project.provide('prepared', prepared)
  return () => rm(prepared.folder, { recursive: true, force: true })
}
