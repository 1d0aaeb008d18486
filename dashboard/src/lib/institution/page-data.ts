import type { InstitutionPageQuery } from '#lib/generated/graphql.ts'

type PageNetwork = NonNullable<InstitutionPageQuery['network']>

/** An institution as its page reads it. */
export type Institution = PageNetwork['institutions']['nodes'][number]
export type Gap = PageNetwork['gaps']['nodes'][number]
type Path = Institution['reportingPaths'][number]
export type ReportCheck = Institution['reportCheck'][number]
export type Step = Path['steps'][number]
export type StepContact = Step['contact']
export type Link = Institution['links'][number]
