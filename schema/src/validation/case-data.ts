import { findCaseData } from '@schutznetz/domain/text/case-data.ts'
import { Invalid } from '../errors.ts'
import { inBoth, joined, nothingSaved, type Sentence } from '../sentence.ts'

const question: Sentence = {
  de: 'Das sieht nach Angaben über ein Kind, eine Familie oder einen Fall aus. Solche Angaben gehören nicht hierher: Bitte formulieren Sie es allgemein. Ist es keine solche Angabe, bestätigen Sie das bitte.',
  en: 'This looks like something about a child, a family or a case. It does not belong here: please put it in general terms. If it is nothing of the kind, please confirm that.',
}

/** What the argument `hasNoCaseData` means, wherever a free text is written. */
export const noCaseDataDescription =
  'The writer has looked: what looks like something about a child, a family or a case is none. ' +
  'Without it, such a text is asked about and not stored.'

/**
 * Asks before a free text is stored that seems to speak of a child or a case; `isConfirmed`: the writer has looked.
 * @throws Invalid at the first such field, with the passage.
 */
export function askAboutCaseData(
  fields: Readonly<Record<string, string | null | undefined>>,
  isConfirmed: boolean | null | undefined,
): void {
  if (isConfirmed) return
  for (const [field, text] of Object.entries(fields)) {
    const passages = findCaseData(text ?? '').map(({ passage }) => passage)
    if (passages.length === 0) continue
    const quoted = inBoth((locale) =>
      passages.map((passage) => (locale === 'de' ? `«${passage}»` : `“${passage}”`)).join(', '),
    )
    const found = inBoth((locale) => `${quoted[locale]}:`)
    throw new Invalid(`input.${field}`, joined(found, question, nothingSaved))
  }
}
