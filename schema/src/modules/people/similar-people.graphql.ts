import { builder } from '../../builder.ts'
import { Forbidden, Invalid } from '../../errors.ts'
import { place, type Placed } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef } from './people-refs.ts'
import { similarPeople, type SimilarPerson } from './similar-people.ts'

const most = 20

const SimilarPersonRef = builder.objectRef<Placed<SimilarPerson>>('SimilarPerson').implement({
  description: 'A person who might be the one somebody is about to enter.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'The person who is there.',
      resolve: ({ scope, item }) => place(scope, item.person),
    }),
    score: t.float({
      description: '0 to 1; 1 = the same name, spelled however.',
      resolve: ({ item }) => item.score,
    }),
  }),
})

builder.objectField(NetworkRef, 'similarPeople', (t) =>
  t.field({
    type: [SimilarPersonRef],
    description: 'Possible duplicates of a person who is not entered yet, most similar first. For coordinators.',
    args: {
      firstName: t.arg.string({ required: true, description: 'First name as it is about to be entered.' }),
      lastName: t.arg.string({ required: true, description: 'Last name as it is about to be entered.' }),
      first: t.arg.int({ defaultValue: 5, description: `How many at most, up to ${most}.` }),
    },
    resolve: async (network, { firstName, lastName, first }, { networks }) => {
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
      const rows = firstName.trim() && lastName.trim() ? similarPeople(scope.view, firstName, lastName) : []
      return rows.slice(0, count).map((row) => place(scope, row))
    },
  }),
)
