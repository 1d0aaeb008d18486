import type { ImportKind } from '../../import-kind.ts'
import { applyPeople } from './apply-people.ts'
import { classifyPeople } from './classify-people.ts'
import { personImportFields } from './person-fields.ts'
import type { PersonTarget } from './person-target.ts'
import { readPerson } from './read-person.ts'

export const personKind: ImportKind<PersonTarget> = {
  key: 'PEOPLE',
  noun: { one: { de: 'Fachkraft', en: 'professional' }, many: { de: 'Fachkräfte', en: 'professionals' } },
  fields: personImportFields,
  required: [
    {
      anyOf: ['LAST_NAME', 'FULL_NAME'],
      words: { de: 'den Namen der Person', en: 'the name of the person' },
    },
  ],
  models: ['Person', 'Affiliation', 'Institution', 'MultiplierRole', 'RoleHolder'],
  readRow: readPerson,
  classifier: classifyPeople,
  applier: applyPeople,
}
