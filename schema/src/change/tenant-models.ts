import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'

/** Models that tell what was written or follow from it; they are not the content itself. */
type RecordOfChange =
  'ChangeSet' | 'AuditEntry' | 'ImportJob' | 'ImportFile' | 'ImportRow' | 'Membership' | 'IndicatorValue'

type Scalars<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']['scalars']

/** Every model that is content of one network: what the write door may touch, and nothing else. */
export type TenantModel = {
  [M in Prisma.ModelName]: Scalars<M> extends { networkId: string } ? Exclude<M, RecordOfChange> : never
}[Prisma.ModelName]

/** Days travel as `YYYY-MM-DD` text and instants as ISO text, so that a row is plain data everywhere above the door. */
type Plain<T> = T extends Date ? string : T

/** A stored row as the write door hands it out. */
export type Row<M extends TenantModel> = { [K in keyof Scalars<M>]: Plain<Scalars<M>[K]> }

type CreateMany<M extends TenantModel> = Prisma.TypeMap['model'][M]['operations']['createMany']['args'] extends {
  data: infer D
}
  ? Exclude<D, readonly unknown[]>
  : never

/** What a new row needs; network and version are the door's business. */
export type NewRow<M extends TenantModel> = Omit<
  { [K in keyof CreateMany<M>]: Exclude<CreateMany<M>[K], Date> },
  'networkId' | 'version'
>

/** Changed columns of a row; `undefined` leaves a column alone, `null` empties it. */
export type RowPatch<M extends TenantModel> = Partial<Omit<NewRow<M>, 'id'>>

/** Equality, or one of several values, per column. */
export type RowFilter<M extends TenantModel> = {
  [K in keyof Row<M>]?: Row<M>[K] | { readonly in: readonly Row<M>[K][] }
}

/** Models with a validity, `[validFrom, validTo)`. */
export type DatedModel = {
  [M in TenantModel]: Scalars<M> extends { validTo: Date | null } ? M : never
}[TenantModel]

/** Models with an optimistic lock. */
export type VersionedModel = {
  [M in TenantModel]: Scalars<M> extends { version: number } ? M : never
}[TenantModel]
