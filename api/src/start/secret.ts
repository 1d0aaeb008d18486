import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import type { Settings } from './settings.ts'

const secretFile = 'secret'

/**
 * The key under which tokens are hashed: SECRET, else the one in the data folder, which is made on the first start and
 * readable by its owner only. Several processes over one database need the same SECRET.
 *
 * @throws {StartError} if there is none and none can be kept.
 */
export async function readSecret({ secret, dataDir }: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (secret !== undefined) return secret
  try {
    return (await readKept(dataDir)) ?? (await make(dataDir))
  } catch (error) {
    const message =
      `Der geheime Schlüssel im Ordner ${dataDir} lässt sich nicht lesen oder anlegen. ` +
      'Bitte mit DATA_DIR einen beschreibbaren Ordner wählen oder SECRET setzen.'
    throw new StartError(message, { cause: error })
  }
}

/** An empty file is no key: a full disk or a power cut has left it. */
async function readKept(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, secretFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.trim() || null
}

async function make(dataDir: string): Promise<string> {
  const generated = randomBytes(32).toString('base64url')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const unfinished = join(dataDir, `${secretFile}.unfinished`)
  await writeFile(unfinished, `${generated}\n`, { mode: 0o600 })
  await rename(unfinished, join(dataDir, secretFile))
  return generated
}
