import type { z } from 'zod'
import type { Sentence } from '../sentence.ts'

/**
 * Takes a cell over where a form would take it, else `null` with a note: a row is not lost for a phone number that is
 * none, and nothing gets into the network that nobody could save again.
 */
export function createAcceptance(notes: Sentence[]) {
  return (text: string | undefined, rule: z.ZodType<string | null | undefined>, isNot: Sentence): string | null => {
    if (!text) return null
    const checked = rule.safeParse(text)
    if (checked.success) return checked.data ?? null
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
    notes.push({ de: `«${shown}» ist ${isNot.de}: nicht übernommen`, en: `“${shown}” is ${isNot.en}: not taken over` })
    return null
  }
}
