import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import { DomainError } from '../../errors.ts'
import type { ReceivedFile } from '../../import/import-options.ts'
import { readTable } from '../../import/reading/read-table.ts'
import { createDecoder } from '../../import/reading/text-encoding.ts'
import { bytesOf } from './open-files.ts'
import type { JobOf } from './receive-files.service.ts'

/** What a person needs to see of a file to correct how it is read. */
export interface FileBeginning {
  readonly lines: readonly string[]
  readonly columns: readonly { readonly header: string; readonly samples: readonly string[] }[]
}

const shownLines = 15
const longestLine = 300
const sampledRows = 20
const shownSamples = 3
const headBytes = 32 * 1024

/** Reads the first lines of a kept file, and its columns with what their first rows say. */
export async function peekAt(
  client: PrismaClient,
  job: JobOf,
  fileNumber: number,
  { name, layout }: ReceivedFile,
): Promise<FileBeginning> {
  const { value: first } = await bytesOf(client, job, fileNumber).next()
  if (!first) return { lines: [], columns: [] }
  const text = createDecoder(layout.encoding).decode(first.subarray(0, headBytes), { stream: true })
  const lines = text.split(/\r\n|\n|\r/).slice(0, shownLines)
  return { lines: lines.map((line) => line.slice(0, longestLine)), columns: await columnsOf() }

  async function columnsOf(): Promise<FileBeginning['columns']> {
    try {
      const { headers, rows } = await readTable(bytesOf(client, job, fileNumber), layout, name)
      const seen: Readonly<Record<string, string>>[] = []
      for await (const { cells } of rows) if (seen.push(cells) === sampledRows) break
      return headers.map((header) => {
        const values = seen.map((cells) => cells[header] ?? '').filter((cell) => cell !== '')
        return { header, samples: [...new Set(values)].slice(0, shownSamples).map((cell) => cell.slice(0, 80)) }
      })
    } catch (error) {
      // A layout that does not fit: the person sees the lines and corrects it.
      if (error instanceof DomainError) return []
      throw error
    }
  }
}
