import { inBoth, type Sentence } from '../../sentence.ts'
import { codeWord } from '../changes/words/code-words.ts'

/** Fields whose values are codes, with the model and column that say what they mean. */
const columns: Readonly<Record<string, readonly [model: string, column: string]>> = {
  institutionTypeKey: ['InstitutionProfile', 'institutionTypeKey'],
  professionKey: ['Person', 'professionKey'],
  kind: ['CooperationLink', 'kind'],
  frequency: ['CooperationLink', 'frequency'],
  role: ['RoleHolder', 'kind'],
}

const flags: Readonly<Record<string, Sentence>> = {
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
}

/** What a value of a row says to a reader: codes in words, everything else as it is. */
export function valueWords(field: string, value: string): Sentence {
  const column = columns[field]
  const word = column && codeWord(column[0], column[1], value)
  if (word) return word
  const flag = field.startsWith('is') ? flags[value] : undefined
  return flag ?? inBoth(() => value)
}
