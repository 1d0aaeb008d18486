import { compareTables, type TableState } from './compare-tables.ts'
import { copyTables } from './copy-tables.ts'
import { moveFailed } from './move-error.ts'
import type { Session } from './session.ts'

/**
 * Carries everything from one migrated database into another, empty one: all or nothing. The source is read as of one
 * moment and not written; what arrives is compared before it counts.
 * @throws MoveError
 */
export async function carryOver(source: Session, target: Session): Promise<TableState[]> {
  await source.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await target.run('BEGIN')
  try {
    await copyTables(source, target)
    const states = await compareTables(source, target)
    await target.run('COMMIT')
    return states
  } catch (error) {
    await target.run('ROLLBACK').catch(() => undefined)
    return moveFailed(error)
  } finally {
    await source.run('ROLLBACK').catch(() => undefined)
  }
}
