import type { LastChangesQuery } from '#lib/generated/graphql.ts'

export type LastChange = NonNullable<LastChangesQuery['network']>['changes']['nodes'][number]
