import { DomainError } from '../errors.ts'
import { idOf } from '../relay-options.ts'

/** The id of a row that came out of this network, as lists for editing carry it; `null` for anything else. */
export function storedIdOf(typename: string, text: string): string | null {
  if (text === '') return null
  try {
    return idOf(typename, text)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
