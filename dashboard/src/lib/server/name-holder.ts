import type { RequestEvent } from '@sveltejs/kit'
import type { HolderKind } from '#lib/generated/graphql.ts'
import { AssignHolderEntryDocument, EndHolderEntryDocument, RemoveHolderEntryDocument } from '#lib/generated/graphql.ts'
import { mutate, type Problem } from './mutate.ts'
import type { SavedSteps } from './saved-steps.ts'

interface Naming {
  readonly roleId: string
  readonly personId: string
  readonly kind: HolderKind
  /** First day; `null` = has always been. */
  readonly validFrom: string | null
}

/** Somebody takes over a role, or deputises. Answers why not; `null` = saved, and remembered in `steps`. */
export async function nameHolder(
  event: RequestEvent,
  input: Naming,
  steps: SavedSteps,
  sentence: string,
): Promise<Problem | null> {
  const outcome = steps.keep(await mutate(event, AssignHolderEntryDocument, { input }), sentence)
  return outcome.isSaved ? null : outcome.problem
}

interface Holding {
  readonly id: string
  readonly version: number
  readonly validFrom?: string | null
}

/**
 * Somebody hands a role over to somebody else on a day. What began on that day or later never was: it is taken out
 * instead. Answers why not; `null` = saved.
 */
export async function replaceHolder(
  event: RequestEvent,
  holding: Holding,
  day: string,
  steps: SavedSteps,
  sentence: string,
): Promise<Problem | null> {
  if ((holding.validFrom ?? '') < day) return await endHolder(event, holding, day, steps, sentence)
  const input = { id: holding.id, version: holding.version }
  const outcome = steps.keep(await mutate(event, RemoveHolderEntryDocument, { input }), sentence)
  return outcome.isSaved ? null : outcome.problem
}

/** Somebody hands a role over on a day. Answers why not; `null` = saved. */
export async function endHolder(
  event: RequestEvent,
  { id, version }: Holding,
  validTo: string,
  steps: SavedSteps,
  sentence: string,
): Promise<Problem | null> {
  const outcome = steps.keep(await mutate(event, EndHolderEntryDocument, { input: { id, version, validTo } }), sentence)
  return outcome.isSaved ? null : outcome.problem
}
