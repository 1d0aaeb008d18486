import { z } from 'zod'

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
export function requiredName(label: string) {
  return z
    .string()
    .nullable()
    .transform((text) => tidyLine(text ?? ''))
    .refine((text) => text !== '', `Bitte geben Sie ${label} an.`)
    .refine((text) => text.length <= maximalName, `Bitte kürzen Sie ${label} auf höchstens ${maximalName} Zeichen.`)
    .refine(hasNoControls, `Bitte prüfen Sie ${label}: darin sind unsichtbare Steuerzeichen.`)
}

/** One line that may be missing; an empty one empties the field. */
export function optionalLine(label: string, maximal = maximalLine) {
  return z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? tidyLine(text) || null : text))
    .refine((text) => (text ?? '').length <= maximal, `${label}: höchstens ${maximal} Zeichen.`)
    .refine(hasNoControls, `${label}: enthält unsichtbare Steuerzeichen.`)
}

/** Several lines that may be missing. */
export function optionalText(label: string) {
  return z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? tidy(text).trim() || null : text))
    .refine((text) => (text ?? '').length <= maximalText, `${label}: höchstens ${maximalText} Zeichen.`)
    .refine(hasNoControlsButBreaks, `${label}: enthält unsichtbare Steuerzeichen.`)
}

function matching(label: string, pattern: RegExp, example: string, maximal = maximalLine) {
  return optionalLine(label, maximal).refine(
    (text) => !text || pattern.test(text),
    `${label}: das sieht nicht richtig aus. Richtig wäre zum Beispiel «${example}».`,
  )
}

/** Lenient on purpose: «02102 550-4711 (mittags)» is a phone number people can use; it needs three digits at least. */
export const phone = () => matching('Telefon', /^(?=(?:\D*\d){3})[-+0-9()/. \p{L},]+$/u, '02102 550-0', 60)

export const email = () =>
  matching('E-Mail', /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/u, 'kita.sonnenschein@stadt.example', 254)

/** Only http and https: a link is clicked by somebody. */
export const website = () => matching('Internetseite', /^https?:\/\/[^\s]+\.[^\s]+$/i, 'https://www.kita.example', 2000)

export const postalCode = () => matching('Postleitzahl', /^\d{5}$/, '40878', 10)
