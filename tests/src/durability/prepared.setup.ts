import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { prepareFolder, type PreparedFolder } from './embedded-store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** An embedded database that is never opened itself, only copied. */
    prepared: PreparedFolder
  }
}

/** Creating a database takes seconds, copying one does not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prepared = await prepareFolder()
  project.provide('prepared', prepared)
  return () => rm(prepared.folder, { recursive: true, force: true })
}
