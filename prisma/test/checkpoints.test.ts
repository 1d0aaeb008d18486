import { PGlite } from '@electric-sql/pglite'
import { expect, it, vi } from 'vitest'
import { startCheckpoints } from '../src/embedded/checkpoints.ts'
import { temporaryFolder } from './support/folders.ts'

it('makes a checkpoint after writes, and none where nothing was written', async () => {
  await using folder = await temporaryFolder()
  const pglite = await PGlite.create({ dataDir: folder.path })
  const report = vi.fn()
  const end = startCheckpoints(pglite, folder.path, report, 20)

  await pglite.exec('CREATE TABLE note (text text); INSERT INTO note VALUES (1)')
  const before = await lastCheckpoint(pglite)
  await vi.waitUntil(async () => (await lastCheckpoint(pglite)) !== before, { timeout: 20_000 })

  const statements = vi.spyOn(pglite, 'exec')
  const settled = await lastCheckpoint(pglite)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await lastCheckpoint(pglite)).toBe(settled)
  expect(statements).not.toHaveBeenCalled()
  await end()
  await pglite.close()
  expect(report).not.toHaveBeenCalled()
})

async function lastCheckpoint(pglite: PGlite): Promise<string | undefined> {
  const { rows } = await pglite.query<{ at: string }>('SELECT checkpoint_lsn::text AS at FROM pg_control_checkpoint()')
  return rows[0]?.at
}
