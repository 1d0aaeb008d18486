import type { CooperationFrequency, CooperationKind } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { frequencyWords, kindWords } from './words.ts'

/** The kinds of cooperation to choose from. */
export function kindChoices(): Choice[] {
  return Object.entries(kindWords).map(([id, word]) => ({ id, label: word() }))
}

/** How often two institutions can work together. */
export function frequencyChoices(): Choice[] {
  return Object.entries(frequencyWords).map(([id, word]) => ({ id, label: word() }))
}

/** The kind a form names; `null` = none was chosen. */
export function readKind(text: string | null): CooperationKind | null {
  return text !== null && text in kindWords ? (text as CooperationKind) : null
}

/** The frequency a form names; what it does not know is unknown. */
export function readFrequency(text: string | null): CooperationFrequency {
  return text !== null && text in frequencyWords ? (text as CooperationFrequency) : 'UNKNOWN'
}
