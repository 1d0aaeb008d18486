import type { PathPageQuery } from '#lib/generated/graphql.ts'

/** A path as its page reads it. */
export type ShownPath = NonNullable<PathPageQuery['network']>['reportingPaths']['nodes'][number]
export type Outcome = ShownPath['outcomes'][number]
export type ShownStep = ShownPath['steps'][number]
