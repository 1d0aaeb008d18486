import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import type { ReceivedFile } from '../../import/import-options.ts'
import type { OpenFile } from '../../import/import-preset.ts'
import { readTable } from '../../import/reading/read-table.ts'
import type { JobOf } from './receive-files.service.ts'

/** Opens the kept files of an import: each with its header read and its rows waiting; can be done again and again. */
export async function openFiles(client: PrismaClient, job: JobOf, files: readonly ReceivedFile[]): Promise<OpenFile[]> {
  const open: OpenFile[] = []
  for (const [fileNumber, { name, layout }] of files.entries()) {
    const table = await readTable(bytesOf(client, job, fileNumber), layout, name)
    open.push({ name, ...table })
  }
  return open
}

/** One part of a file after the other. */
export async function* bytesOf(
  client: PrismaClient,
  { networkId, id: importJobId }: JobOf,
  fileNumber: number,
): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const found = await client.importFile.findFirst({
      where: { networkId, importJobId, fileNumber, part },
      select: { content: true },
    })
    if (!found) return
    yield found.content
  }
}
