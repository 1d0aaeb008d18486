import { builder } from '../builder.ts'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many rows the list has in all.',
    resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
  }),
)
