import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { asDomainError } from '../../change/database-errors.ts'
import type { RequestContext } from '../../context.ts'
import { importOptionsOf, type ReceivedFile } from '../../import/import-options.ts'
import { FileInspection } from '../../import/reading/inspect-file.ts'
import {
  maximalFiles,
  maximalMegabytes,
  refuseNoText,
  refuseOddName,
  tooLarge,
  wrongNumberOfFiles,
} from '../../import/reading/refuse-files.ts'

/** A file on its way in. */
export interface IncomingFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

export interface JobOf {
  readonly networkId: string
  readonly id: string
}

const partBytes = 512 * 1024

/**
 * Keeps files as they come, part by part, and finds out what their tables are like; reads no row. Only one part is in
 * memory at a time. What is refused leaves nothing behind.
 * @throws Invalid for too many, too large, empty or unreadable files
 */
export async function receiveFiles(
  ctx: RequestContext,
  network: string,
  files: AsyncIterable<IncomingFile>,
): Promise<JobOf> {
  const networkId = await networkToWrite(ctx, network)
  const { client } = ctx.services.database
  await sweepInterrupted(client, networkId, ctx.now)
  const { id } = await client.importJob.create({ data: newJob(ctx, networkId), select: { id: true } })
  try {
    const received = await keep(client, { networkId, id }, files)
    await client.importJob.update({
      where: { networkId_id: { networkId, id } },
      data: {
        state: 'RECEIVED',
        fileNames: received.map(({ name }) => name),
        options: { ...importOptionsOf({ files: received }) } as unknown as Prisma.InputJsonObject,
      },
    })
    return { networkId, id }
  } catch (error) {
    await removeJob(client, { networkId, id })
    throw asDomainError(error)
  }
}

function newJob(ctx: RequestContext, networkId: string): Prisma.ImportJobUncheckedCreateInput {
  const at = ctx.services.clock()
  return {
    networkId,
    fileNames: [],
    state: 'RECEIVING',
    createdById: ctx.viewer?.userId ?? null,
    createdAt: at,
    touchedAt: at,
    baseRevision: 0,
  }
}

async function keep(
  client: PrismaClient,
  job: JobOf,
  files: AsyncIterable<IncomingFile>,
): Promise<readonly ReceivedFile[]> {
  const received: ReceivedFile[] = []
  let total = 0
  for await (const { name, bytes } of files) {
    if (received.length === maximalFiles) throw wrongNumberOfFiles()
    refuseOddName(name)
    const inspection = new FileInspection()
    let part = 0
    for await (const content of inParts(bytes)) {
      total += content.length
      if (total > maximalMegabytes * 1024 * 1024) throw tooLarge(name)
      inspection.add(content)
      const { networkId, id: importJobId } = job
      await client.importFile.create({
        data: { networkId, importJobId, fileNumber: received.length, part: part++, content: Uint8Array.from(content) },
        select: { id: true },
      })
    }
    const { findings, layout } = inspection.result()
    refuseNoText(name, inspection.bytes, findings)
    received.push({ name, bytes: inspection.bytes, findings, layout })
  }
  if (received.length === 0) throw wrongNumberOfFiles()
  return received
}

/** Chunks as the network brings them, grouped to parts of one size. */
async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += partBytes) {
      const piece = chunk.subarray(start, start + partBytes)
      waiting.push(piece)
      length += piece.length
      if (length < partBytes) continue
      yield Buffer.concat(waiting)
      waiting = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(waiting)
}

const anHour = 3_600_000

/** What a killed process or a lost connection left half received. */
async function sweepInterrupted(client: PrismaClient, networkId: string, now: Date): Promise<void> {
  const touchedAt = { lt: new Date(now.getTime() - anHour) }
  const left = await client.importJob.findMany({
    where: { networkId, state: 'RECEIVING', touchedAt },
    select: { id: true },
  })
  for (const { id } of left) await removeJob(client, { networkId, id })
}

/** Takes an import out that never came to a preview. */
export async function removeJob(client: PrismaClient, { networkId, id }: JobOf): Promise<void> {
  const ofJob = { networkId, importJobId: id }
  await client.$transaction([
    client.importRow.deleteMany({ where: ofJob }),
    client.importFile.deleteMany({ where: ofJob }),
    client.importJob.deleteMany({ where: { networkId, id } }),
  ])
}
