import type { RequestContext } from '../../context.ts'
import { damagedOnTheWay } from '../../import/reading/refuse-files.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { beginReading, type ReadImport } from './read-import.service.ts'
import { receiveFiles, removeJob, type IncomingFile, type JobOf } from './receive-files.service.ts'

/** A file as it comes with a request. */
export interface ImportFile {
  readonly name: string
  readonly contentBase64: string
}

export interface StartImport extends ReadImport {
  readonly network: string
  readonly files: readonly ImportFile[]
}

/** Receives and reads files in one go, and answers when all rows are compared; what cannot be read leaves nothing. */
export async function startImport(ctx: RequestContext, input: StartImport): Promise<JobOf> {
  const job = await receiveFiles(ctx, input.network, incoming(input.files))
  try {
    const reading = await beginReading(ctx, encodeGlobalId('ImportJob', job.id), input)
    await reading.done
    return job
  } catch (error) {
    await removeJob(ctx.services.database.client, job)
    throw error
  }
}

async function* incoming(files: readonly ImportFile[]): AsyncGenerator<IncomingFile> {
  for (const { name, contentBase64 } of files) yield { name, bytes: oneChunk(bytesOf(name, contentBase64)) }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function bytesOf(name: string, contentBase64: string): Uint8Array {
  if (/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contentBase64)) return Buffer.from(contentBase64, 'base64')
  throw damagedOnTheWay(name)
}
