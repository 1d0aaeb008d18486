import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { Locale } from '../locale.ts'

/** A bilingual label in the language of the request. */
export function labelText(label: Label, locale: Locale): string {
  return label[locale]
}
