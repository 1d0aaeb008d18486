import { writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The SDL as it is committed: sorted, so that a diff shows what changed and nothing else. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

if (import.meta.main) {
  await writeFile(new URL('../schema.graphql', import.meta.url), sdl())
}
