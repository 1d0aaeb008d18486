import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

const secretFile = 'secret'

/**
 * The key under which tokens are hashed: SECRET, else the one in the data folder, which is made on the first start and
 * readable by its owner only. Several processes over one database need the same SECRET.
 */
export async function readSecret({ secret, dataDir }: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (secret !== undefined) return secret
  const path = join(dataDir, secretFile)
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const generated = randomBytes(32).toString('base64url')
  await mkdir(dataDir, { recursive: true })
  await writeFile(path, `${generated}\n`, { mode: 0o600, flag: 'wx' })
  return generated
}
