import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of PostgreSQL's control file what is needed to judge a folder without starting it. */
export interface ControlFile {
  /** It was shut down in order: all files are as they should be, none is to be mended from the log. */
  readonly isShutDown: boolean
  /** Name of the log segment from which a start reads. */
  readonly firstSegment: string
}

/** Bytes of a log segment: PGlite's, and PostgreSQL's default. */
export const segmentBytes = 16n * 1024n * 1024n

// Places in ControlFileData of PostgreSQL 18 (src/include/catalog/pg_control.h), little-endian as WebAssembly is.
const stateAt = 16
const redoAt = 40
const timelineAt = 48
const shutDown = 1

export async function readControlFile(databaseFolder: string): Promise<ControlFile> {
  const content = await readFile(join(databaseFolder, 'global/pg_control'))
  return {
    isShutDown: content.readUInt32LE(stateAt) === shutDown,
    firstSegment: segmentName(content.readUInt32LE(timelineAt), content.readBigUInt64LE(redoAt)),
  }
}

/** The name of the segment that holds a place in the log. */
function segmentName(timeline: number, place: bigint): string {
  const segment = place / segmentBytes
  const perFile = 0x1_0000_0000n / segmentBytes
  return [BigInt(timeline), segment / perFile, segment % perFile].map(inHex).join('')
}

function inHex(number: bigint): string {
  return number.toString(16).toUpperCase().padStart(8, '0')
}
