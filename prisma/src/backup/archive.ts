import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { create, extract, list } from 'tar'
import { manifestName, type Manifest, parseManifest } from './manifest.ts'

/** Folder of the database inside a backup. */
export const packedDatabase = 'database'

/** Packs manifest and database of a folder into one compressed file, for its owner only, and syncs it to the disk. */
export async function pack(folder: string, file: string): Promise<void> {
  const archive = create({ cwd: folder, gzip: true, portable: true }, [manifestName, packedDatabase])
  await pipeline(archive, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
}

/** Unpacks a backup into a new folder. */
export async function unpack(file: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  // Only what we pack ourselves: no links, nothing outside.
  const isOurs = (path: string, entry: object): boolean =>
    'type' in entry && ['File', 'OldFile', 'Directory'].includes(String(entry.type)) && isInside(path)
  await extract({ file, cwd: folder, strict: true, filter: isOurs })
}

function isInside(path: string): boolean {
  return path === manifestName || path === packedDatabase || path.startsWith(`${packedDatabase}/`)
}

/**
 * Reads a backup's manifest, and on the way the whole file against the checksum at its end.
 * @returns `null` for a file that has no manifest of ours.
 * @throws when the file is damaged or is no such archive at all.
 */
export async function readManifest(file: string): Promise<Manifest | null> {
  const pieces: Buffer[] = []
  await list({
    file,
    strict: true,
    onReadEntry(entry) {
      if (entry.path !== manifestName) return
      entry.on('data', (piece: Buffer) => pieces.push(piece))
    },
  })
  return parseManifest(Buffer.concat(pieces).toString('utf8'))
}
