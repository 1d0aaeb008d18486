import { builder } from '../../builder.ts'
import { Forbidden, Invalid } from '../../errors.ts'
import { place, type Placed } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { InstitutionRef } from './institution-refs.ts'
import { similarInstitutions, type SimilarInstitution } from './similar-institutions.ts'

const most = 20

const SimilarInstitutionRef = builder.objectRef<Placed<SimilarInstitution>>('SimilarInstitution').implement({
  description: 'An institution that might be the one somebody is about to enter.',
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      description: 'The institution that is there.',
      resolve: ({ scope, item }) => place(scope, item.institution),
    }),
    score: t.float({
      description: '0 to 1; 1 = the same name, spelled however, and the same postal code.',
      resolve: ({ item }) => item.score,
    }),
  }),
})

builder.objectField(NetworkRef, 'similarInstitutions', (t) =>
  t.field({
    type: [SimilarInstitutionRef],
    description: 'Possible duplicates of an institution that is not entered yet, most similar first. For coordinators.',
    args: {
      name: t.arg.string({ required: true, description: 'The name as it is about to be entered.' }),
      postalCode: t.arg.string({ description: 'Its postal code, if known: namesakes elsewhere are less likely one.' }),
      first: t.arg.int({ defaultValue: 5, description: `How many at most, up to ${most}.` }),
    },
    resolve: async (network, { name, postalCode, first }, { networks }) => {
      const scope = await networks.scope(network)
      if (!scope.access.canWrite)
        throw new Forbidden({
          de: 'Wer nichts eintragen kann, braucht keine Warnung vor Doppelten.',
          en: 'Who cannot enter anything needs no warning of duplicates.',
        })
      const count = first ?? 5
      if (count < 0 || count > most)
        throw new Invalid('first', {
          de: `«first» muss zwischen 0 und ${most} liegen.`,
          en: `“first” must be between 0 and ${most}.`,
        })
      const rows = name.trim() ? similarInstitutions(scope.view, name, postalCode ?? null) : []
      return rows.slice(0, count).map((row) => place(scope, row))
    },
  }),
)
