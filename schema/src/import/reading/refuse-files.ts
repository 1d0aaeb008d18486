import { Invalid } from '../../errors.ts'
import { joined, nothingRead } from '../../sentence.ts'
import type { EncodingFindings } from './text-encoding.ts'

export const maximalFiles = 4
/** All files of an import together. */
export const maximalMegabytes = 64
export const maximalRows = 200_000

/** The name becomes part of messages and of the change set's label. */
export function refuseOddName(name: string): void {
  const isFine = name.trim() !== '' && name.length <= 200 && name.isWellFormed() && !/\p{Cc}/u.test(name)
  if (isFine) return
  const sentence = {
    de: 'Der Name einer Datei hat 1 bis 200 sichtbare Zeichen.',
    en: 'The name of a file has 1 to 200 visible characters.',
  }
  throw new Invalid('input.files', joined(sentence, nothingRead))
}

export function wrongNumberOfFiles(): Invalid {
  const sentence = {
    de: `Bitte geben Sie eine bis ${maximalFiles} Dateien an.`,
    en: `Please give one to ${maximalFiles} files.`,
  }
  return new Invalid('input.files', joined(sentence, nothingRead))
}

export function tooLarge(name: string): Invalid {
  return new Invalid('input.files', {
    de: `Mit «${name}» sind die Dateien größer als ${maximalMegabytes} MB. Es wurde nichts eingelesen; bitte teilen Sie sie auf.`,
    en: `With “${name}” the files are larger than ${maximalMegabytes} MB. Nothing was read in; please divide them.`,
  })
}

export function tooManyRows(name: string): Invalid {
  return new Invalid('input.files', {
    de: `Die Datei «${name}» hat mehr als ${maximalRows} Zeilen. Es wurde nichts eingelesen; bitte teilen Sie sie auf.`,
    en: `The file “${name}” has more than ${maximalRows} rows. Nothing was read in; please divide it.`,
  })
}

/** @throws Invalid for a file that is no text, before anybody wonders about its rows. */
export function refuseNoText(name: string, bytes: number, { isBinary }: EncodingFindings): void {
  if (bytes === 0)
    throw new Invalid(
      'input.files',
      joined({ de: `Die Datei «${name}» ist leer.`, en: `The file “${name}” is empty.` }, nothingRead),
    )
  if (!isBinary) return
  const isSpreadsheet = /\.(xlsx?|ods|numbers)$/i.test(name)
  throw new Invalid(
    'input.files',
    joined(
      isSpreadsheet
        ? {
            de: `«${name}» ist eine Tabelle im Format ihres Programms. Bitte speichern Sie sie dort als «CSV UTF-8 (durch Trennzeichen getrennt)».`,
            en: `“${name}” is a spreadsheet in the format of its program. Please save it there as “CSV UTF-8 (comma delimited)”.`,
          }
        : {
            de: `«${name}» ist keine Textdatei. Bitte geben Sie eine CSV-Datei an.`,
            en: `“${name}” is not a text file. Please give a CSV file.`,
          },
      nothingRead,
    ),
  )
}

export function damagedOnTheWay(name: string): Invalid {
  const sentence = {
    de: `Der Inhalt der Datei «${name}» ist beschädigt angekommen.`,
    en: `The content of the file “${name}” arrived damaged.`,
  }
  return new Invalid('input.files', joined(sentence, nothingRead))
}
