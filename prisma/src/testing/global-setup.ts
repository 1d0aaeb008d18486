import { startPostgres } from './postgres-server.ts'
import { missingVariable, serverVariable } from './test-database.ts'

/** One PostgreSQL for the whole test run; its workers inherit the address. Say so in `globalSetup` of vitest's config. */
export default async function setup(): Promise<() => Promise<void>> {
  const report = (line: string): void => void process.stderr.write(`${line}\n`)
  try {
    const server = await startPostgres(report)
    process.env[serverVariable] = server.url
    return () => server.stop()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.env[missingVariable] = reason
    report(`Ohne PostgreSQL-Server getestet: ${reason}`)
    return () => Promise.resolve()
  }
}
