import type { ImportKind } from '../../import-kind.ts'
import { applyLinks } from './apply-links.ts'
import { classifyLinks } from './classify-links.ts'
import { linkImportFields } from './link-fields.ts'
import type { LinkTarget } from './link-target.ts'
import { readLink } from './read-link.ts'

export const linkKind: ImportKind<LinkTarget> = {
  key: 'COOPERATIONS',
  noun: { one: { de: 'Kooperation', en: 'cooperation' }, many: { de: 'Kooperationen', en: 'cooperations' } },
  fields: linkImportFields,
  required: [
    {
      anyOf: ['INSTITUTION', 'INSTITUTION_NUMBER'],
      words: { de: 'die Einrichtung', en: 'the institution' },
    },
    { anyOf: ['PARTNER', 'PARTNER_NUMBER'], words: { de: 'den Partner', en: 'the partner' } },
  ],
  models: ['CooperationLink', 'Institution'],
  readRow: readLink,
  classifier: classifyLinks,
  applier: applyLinks,
}
