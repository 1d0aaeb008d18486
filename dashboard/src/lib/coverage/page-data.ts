import type { CoveragePageQuery } from '#lib/generated/graphql.ts'

type Network = NonNullable<CoveragePageQuery['network']>

/** A cell with its institutions. */
export type OpenedCell = NonNullable<NonNullable<Network['coverageMatrix']['cell']>>

/** An institution of a cell, with what the measure says of it. */
export type CellMember = OpenedCell['members']['nodes'][number]

export type GapPageData = Network['gaps']
export type GroupChoice = Network['professionalGroups']['nodes'][number]

interface Choice {
  readonly key: string
  readonly label: string
}

/** What the list of gaps can be narrowed by, besides groups and indicators. */
export interface GapChoices {
  readonly districts: readonly Choice[]
  readonly carriers: readonly Choice[]
  /** Who can look after gaps; `null` = the reader reads no names. */
  readonly users: readonly Choice[] | null
}
