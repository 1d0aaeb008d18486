import type { CoveragePageQuery } from '#lib/generated/graphql.ts'

type Network = NonNullable<CoveragePageQuery['network']>

/** A cell with its institutions. */
export type OpenedCell = NonNullable<NonNullable<Network['coverageMatrix']['cell']>>

/** An institution of a cell, with what the measure says of it. */
export type CellMember = OpenedCell['members']['nodes'][number]

export type GapPageData = Network['gaps']
export type GroupChoice = Network['professionalGroups']['nodes'][number]
export type DistrictChoice = Network['districts'][number]
