import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { root } from '../run.mjs'

/** Folders that tools write into; project.inlang holds one file of ours, which is named where it counts. */
const generated = new Set([
  'node_modules',
  'build',
  'dist',
  'generated',
  'paraglide',
  'project.inlang',
  '.svelte-kit',
  '.cache',
  '.turbo',
])

async function filesBelow(path) {
  if (!existsSync(path)) return []
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const lists = await Promise.all(
    entries
      .filter((entry) => !generated.has(entry.name) && !/\.test\.\w+$/.test(entry.name))
      .map((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)])),
  )
  return lists.flat()
}

/**
 * A hash over the contents of these files and folders (relative to the root), without what is generated from them.
 * Contents and not times of change: a checkout touches every file.
 */
async function fingerprint(paths) {
  const files = (await Promise.all(paths.map((path) => filesBelow(join(root, path))))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

/**
 * Runs `work` unless it ran before on exactly these sources and its outputs are still there. The mark is written only
 * after the work, so an interrupted step runs again.
 */
export async function whenStale({ name, sources, outputs }, work) {
  const mark = join(root, '.cache', 'steps', name)
  const now = await fingerprint(sources)
  const before = existsSync(mark) ? await readFile(mark, 'utf8') : ''
  if (before === now && outputs.every((output) => existsSync(join(root, output)))) return false
  await work()
  await mkdir(dirname(mark), { recursive: true })
  await writeFile(mark, now)
  return true
}
