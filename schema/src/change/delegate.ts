import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { PlainRow } from './row-codec.ts'
import type { TenantModel } from './tenant-models.ts'

type Where = Readonly<Record<string, unknown>>

/** The part of a Prisma model that the door uses, the same for every model. */
export interface Delegate {
  findMany(args: { where: Where; select?: Record<string, true>; orderBy?: Record<string, 'asc'> }): Promise<PlainRow[]>
  createManyAndReturn(args: { data: Record<string, unknown>[] }): Promise<PlainRow[]>
  updateManyAndReturn(args: { where: Where; data: Record<string, unknown> }): Promise<PlainRow[]>
  deleteMany(args: { where: Where }): Promise<{ count: number }>
  count(args: { where: Where }): Promise<number>
}

/** A model of an open transaction by its name; typed loosely here so that the door is written once for all models. */
export function delegateOf(client: Prisma.TransactionClient, model: TenantModel): Delegate {
  const property = model.slice(0, 1).toLowerCase() + model.slice(1)
  return (client as unknown as Record<string, Delegate>)[property]!
}
