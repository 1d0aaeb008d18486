import { findPostgresBinaries } from '@schutznetz/prisma/testing/postgres-binaries.ts'
import { describe } from 'vitest'

const report = (line: string): void => void process.stderr.write(`${line}\n`)

const missing = await findPostgresBinaries(report).then(
  () => undefined,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
)

/** `describe` for tests that start a PostgreSQL of their own: where there is none, skipped with the reason in the title. */
export function onPostgres(title: string, tests: () => void): void {
  describe.skipIf(missing !== undefined)(missing === undefined ? title : `${title} (${missing})`, tests)
}
