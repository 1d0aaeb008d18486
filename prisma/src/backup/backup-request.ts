import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MadeBackup } from './make-backup.ts'

// How `npm run backup` asks the server that holds the folder: by a file in it. Whoever can write there could as well
// read the database itself, so this needs no key, no port, and works wherever the folder does.
const requestFile = (dataDir: string): string => join(dataDir, 'backup.request')
const answerFile = (dataDir: string): string => join(dataDir, 'backup.answer')

export interface BackupAnswer {
  /** The request's. */
  readonly id: string
  readonly made?: MadeBackup
  /** Why there is none, as part of a German sentence. */
  readonly reason?: string
}

export function writeRequest(dataDir: string, id: string): Promise<void> {
  return replace(requestFile(dataDir), id)
}

/** The request that waits, if there is one: it is taken away, and thereby accepted. */
export async function takeRequest(dataDir: string): Promise<string | null> {
  const id = await readIfThere(requestFile(dataDir))
  if (id !== null) await rm(requestFile(dataDir), { force: true })
  return id
}

/** Takes a request back. @returns false when it has been accepted by now. */
export async function withdrawRequest(dataDir: string, id: string): Promise<boolean> {
  if ((await readIfThere(requestFile(dataDir))) !== id) return false
  await rm(requestFile(dataDir), { force: true })
  return true
}

export function writeAnswer(dataDir: string, answer: BackupAnswer): Promise<void> {
  return replace(answerFile(dataDir), JSON.stringify(answer))
}

/** The answer to a request, if it is there; it is taken away. */
export async function takeAnswer(dataDir: string, id: string): Promise<BackupAnswer | null> {
  const text = await readIfThere(answerFile(dataDir))
  const answer = text === null ? null : (JSON.parse(text) as BackupAnswer)
  if (answer?.id !== id) return null
  await rm(answerFile(dataDir), { force: true })
  return answer
}

/** Takes away what is left of requests: of a process that is gone nobody waits for an answer. */
export async function clearRequests(dataDir: string): Promise<void> {
  for (const file of [requestFile(dataDir), answerFile(dataDir)]) await rm(file, { force: true })
}

/** Written under another name first, so that nobody reads half of it. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.unfinished`, text, { mode: 0o600 })
  await rename(`${file}.unfinished`, file)
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
