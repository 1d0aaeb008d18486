import { z } from 'zod'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { saying } from './saying.ts'

const maximalName = 300
const maximalLine = 500
const maximalText = 4000

/** Composed letters, and no half characters, which a database refuses. */
function tidy(text: string): string {
  return text.toWellFormed().normalize('NFC')
}

/** One line: single spaces, no space around. */
function tidyLine(text: string): string {
  return tidy(text)
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
}

const hasNoControls = (text: string | null | undefined) => !/\p{Cc}/u.test(text ?? '')
const hasNoControlsButBreaks = (text: string | null | undefined) => hasNoControls(text?.replace(/[\r\n\t]/g, ''))

/** A name that must be there, up to 300 characters; the label with its article, as in «Bitte geben Sie den Namen an». */
export function requiredName({ de, en }: Label) {
  return z
    .string()
    .nullable()
    .transform((text) => tidyLine(text ?? ''))
    .refine((text) => text !== '', saying({ de: `Bitte geben Sie ${de} an.`, en: `Please give ${en}.` }))
    .refine(
      (text) => text.length <= maximalName,
      saying({
        de: `Bitte kürzen Sie ${de} auf höchstens ${maximalName} Zeichen.`,
        en: `Please shorten ${en} to at most ${maximalName} characters.`,
      }),
    )
    .refine(
      hasNoControls,
      saying({
        de: `Bitte prüfen Sie ${de}: darin sind unsichtbare Steuerzeichen.`,
        en: `Please check ${en}: there are invisible control characters in it.`,
      }),
    )
}

/** One line that may be missing; an empty one empties the field. */
export function optionalLine(label: Label, maximal = maximalLine) {
  return z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? tidyLine(text) || null : text))
    .refine((text) => (text ?? '').length <= maximal, tooLong(label, maximal))
    .refine(hasNoControls, invisible(label))
}

/** Several lines that may be missing. */
export function optionalText(label: Label) {
  return z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? tidy(text).trim() || null : text))
    .refine((text) => (text ?? '').length <= maximalText, tooLong(label, maximalText))
    .refine(hasNoControlsButBreaks, invisible(label))
}

/** Several lines that must be there; `missing` says what to write. */
export function requiredText(missing: Label, label: Label, maximal: number) {
  return z
    .string()
    .transform((text) => tidy(text).trim())
    .refine((text) => text !== '', saying(missing))
    .refine((text) => text.length <= maximal, tooLong(label, maximal))
    .refine(hasNoControlsButBreaks, invisible(label))
}

const tooLong = ({ de, en }: Label, maximal: number) =>
  saying({ de: `${de}: höchstens ${maximal} Zeichen.`, en: `${en}: at most ${maximal} characters.` })

const invisible = ({ de, en }: Label) =>
  saying({ de: `${de}: enthält unsichtbare Steuerzeichen.`, en: `${en}: has invisible control characters in it.` })

function matching(label: Label, pattern: RegExp, example: string, maximal = maximalLine) {
  return optionalLine(label, maximal).refine(
    (text) => !text || pattern.test(text),
    saying({
      de: `${label.de}: das sieht nicht richtig aus. Richtig wäre zum Beispiel «${example}».`,
      en: `${label.en}: that does not look right. Right would be, for example, “${example}”.`,
    }),
  )
}

/** Lenient on purpose: «02102 550-4711 (mittags)» is a phone number people can use; it needs three digits at least. */
export const phone = () =>
  matching({ de: 'Telefon', en: 'Phone' }, /^(?=(?:\D*\d){3})[-+0-9()/. \p{L},]+$/u, '02102 550-0', 60)

export const email = () =>
  matching(
    { de: 'E-Mail', en: 'E-mail' },
    /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/u,
    'kita.sonnenschein@stadt.example',
    254,
  )

/** Only http and https: a link is clicked by somebody. */
export const website = () =>
  matching({ de: 'Internetseite', en: 'Website' }, /^https?:\/\/[^\s]+\.[^\s]+$/i, 'https://www.kita.example', 2000)

export const postalCode = () => matching({ de: 'Postleitzahl', en: 'Postal code' }, /^\d{5}$/, '40878', 10)
