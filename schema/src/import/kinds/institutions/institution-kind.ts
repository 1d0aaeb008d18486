import type { ImportKind } from '../../import-kind.ts'
import { applyInstitutions } from './apply-institutions.ts'
import { classifyInstitutions } from './classify-institutions.ts'
import { institutionImportFields } from './institution-fields.ts'
import type { InstitutionTarget } from './institution-target.ts'
import { readInstitution } from './read-institution.ts'

export const institutionKind: ImportKind<InstitutionTarget> = {
  key: 'INSTITUTIONS',
  noun: {
    one: { de: 'Einrichtung', en: 'institution' },
    many: { de: 'Einrichtungen', en: 'institutions' },
  },
  fields: institutionImportFields,
  required: [{ anyOf: ['NAME'], words: { de: 'den Namen der Einrichtung', en: 'the name of the institution' } }],
  models: ['Institution', 'InstitutionProfile', 'Carrier', 'District'],
  readRow: readInstitution,
  classifier: classifyInstitutions,
  applier: applyInstitutions,
}
