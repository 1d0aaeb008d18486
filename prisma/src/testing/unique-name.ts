import { randomUUID } from 'node:crypto'

/** A name that nothing else uses, fit for an SQL identifier. */
export function uniqueName(prefix: string): string {
  return `${prefix}_${randomUUID().replaceAll('-', '')}`
}
