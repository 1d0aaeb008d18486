import { foldText } from '@schutznetz/domain/text/fold-text.ts'
import { codeWord } from '../../../modules/changes/words/code-words.ts'
import type { CooperationFrequency, CooperationKind } from '@schutznetz/domain/model/records/cooperation.ts'

const kinds: Readonly<Record<CooperationKind, readonly string[]>> = {
  AGREEMENT: ['kooperationsvereinbarung', 'vertrag', 'kooperationsvertrag', 'contract'],
  WORKING_GROUP: ['ak', 'arbeitsgruppe', 'ag', 'arbeitsgemeinschaft'],
  PROFESSIONAL_EXCHANGE: ['austausch', 'fachaustausch', 'exchange'],
  ANONYMISED_CONSULTATION: [
    'fallberatung',
    'fallberatung anonymisiert',
    'fachberatung',
    'beratung',
    'case consultation anonymised',
  ],
  REFERRAL: ['vermittlung', 'verweisung', 'ueberleitung'],
}

const frequencies: Readonly<Record<CooperationFrequency, readonly string[]>> = {
  WEEKLY: ['woechentl', 'jede woche', 'every week'],
  MONTHLY: ['jeden monat', 'mtl', 'every month'],
  QUARTERLY: ['quartalsweise', 'vierteljaehrl', 'jedes quartal', 'every quarter'],
  YEARLY: ['jaehrl', 'jedes jahr', 'einmal im jahr', 'once a year'],
  ON_OCCASION: ['nach bedarf', 'bei bedarf', 'anlassbezogen', 'as needed', 'when there is an occasion'],
  UNKNOWN: ['keine angabe', 'k a'],
}

/** A kind of cooperation by its code, its name in either language, or what people call it; `null` = none of them. */
export const kindOf = finder('kind', kinds)

/** A frequency likewise. */
export const frequencyOf = finder('frequency', frequencies)

function finder<K extends string>(
  column: string,
  words: Readonly<Record<K, readonly string[]>>,
): (text: string) => K | null {
  const byWord = new Map<string, K>()
  for (const [key, others] of Object.entries(words) as [K, readonly string[]][]) {
    const label = codeWord('CooperationLink', column, key)
    for (const word of [key, label?.de ?? key, label?.en ?? key, ...others]) byWord.set(foldText(word), key)
  }
  return (text) => byWord.get(foldText(text)) ?? null
}
