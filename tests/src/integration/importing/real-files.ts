import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { file } from './import-client.ts'

/** Never part of this repository (see its SOURCE.md). */
const folder = join(import.meta.dirname, '../../../../../shared/data')

/** Whether the real files are there; where not, the tests that need them say so. */
export const areRealFilesThere = existsSync(folder)
export const realFilesMissing = `übersprungen: die echten Dateien liegen nicht in ${folder}`
if (!areRealFilesThere) process.stderr.write(`Import echter Dateien ${realFilesMissing}\n`)

/** A file as it lies there, for `startImport`. */
export function realFile(path: string) {
  return file(path.split('/').at(-1) ?? path, readFileSync(join(folder, path)))
}
