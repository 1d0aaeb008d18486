import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { Locale } from './locale.ts'

/** What a user may read, in both languages of the interface; which one is chosen where it is answered. */
export type Sentence = Label

/** A sentence whose words depend on the language in several places. */
export function inBoth(write: (locale: Locale) => string): Sentence {
  return { de: write('de'), en: write('en') }
}

/** Sentences one after the other. */
export function joined(...parts: readonly Sentence[]): Sentence {
  return inBoth((locale) => parts.map((part) => part[locale]).join(' '))
}

export const nothingSaved: Sentence = { de: 'Es wurde nichts gespeichert.', en: 'Nothing was saved.' }

export const nothingChanged: Sentence = { de: 'Es wurde nichts geändert.', en: 'Nothing was changed.' }

/** For files to be imported. */
export const nothingRead: Sentence = { de: 'Es wurde nichts eingelesen.', en: 'Nothing was read in.' }
