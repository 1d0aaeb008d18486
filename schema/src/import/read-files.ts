import { Invalid } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { readTable, type Table } from './read-table.ts'
import { joined, nothingRead } from '../sentence.ts'

/** A file as it comes with a request. */
export interface ImportFile {
  readonly name: string
  readonly contentBase64: string
}

export interface NamedTable {
  readonly name: string
  readonly table: Table
}

const maximalFiles = 4
const maximalRows = 50_000

/** @throws Invalid for too many or unreadable files; nothing is stored then. */
export function readFiles(files: readonly ImportFile[]): NamedTable[] {
  if (files.length === 0 || files.length > maximalFiles) {
    throw new Invalid(
      'input.files',
      joined(
        { de: `Bitte geben Sie eine bis ${maximalFiles} Dateien an.`, en: `Please give one to ${maximalFiles} files.` },
        nothingRead,
      ),
    )
  }
  return files.map(({ name, contentBase64 }) => {
    refuseOddName(name)
    const table = readTable(decodeText(bytesOf(name, contentBase64)), name)
    if (table.rows.length <= maximalRows) return { name, table }
    throw new Invalid('input.files', {
      de: `Die Datei «${name}» hat mehr als ${maximalRows} Zeilen. Bitte teilen Sie sie auf.`,
      en: `The file “${name}” has more than ${maximalRows} rows. Please divide it.`,
    })
  })
}

/** The name becomes part of messages and of the change set's label. */
function refuseOddName(name: string): void {
  const isFine = name.trim() !== '' && name.length <= 200 && name.isWellFormed() && !/\p{Cc}/u.test(name)
  if (!isFine)
    throw new Invalid(
      'input.files',
      joined(
        {
          de: 'Der Name einer Datei hat 1 bis 200 sichtbare Zeichen.',
          en: 'The name of a file has 1 to 200 visible characters.',
        },
        nothingRead,
      ),
    )
}

function bytesOf(name: string, contentBase64: string): Uint8Array {
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contentBase64)
  if (isBase64) return Buffer.from(contentBase64, 'base64')
  throw new Invalid(
    'input.files',
    joined(
      {
        de: `Der Inhalt der Datei «${name}» ist beschädigt angekommen.`,
        en: `The content of the file “${name}” arrived damaged.`,
      },
      nothingRead,
    ),
  )
}
