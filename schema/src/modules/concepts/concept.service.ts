import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, optionalPastDay, version } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const states = ['NONE', 'DRAFT', 'ADOPTED', 'UNKNOWN'] as const

const createRules = (today: Day) =>
  z.object({
    institutionId: id(),
    state: z.enum(states),
    adoptedOn: optionalPastDay({ de: 'Beschlossen am', en: 'Adopted on' }, today),
    validFrom: beginning(today),
  })

const updateRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    state: z.enum(states).nullish(),
    adoptedOn: optionalPastDay({ de: 'Beschlossen am', en: 'Adopted on' }, today),
  })

/** The state of an institution's protection concept from a day on; the state until then ends on that day. */
export async function createProtectionConcept(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { networkId, id: institutionId } = await rowToWrite(
    ctx,
    'Institution',
    raw.institutionId,
    'input.institutionId',
  )
  const input = validate(createRules(ctx.today), raw)
  refuseAdoptionWithoutState(input.state, input.adoptedOn)
  const request = { networkId, model: 'ProtectionConcept', verb: 'eingetragen' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await endPrevious(tx, institutionId, input.validFrom)
    return tx.create('ProtectionConcept', { ...input, institutionId })
  })
  return written(networkId, done)
}

/** Corrects a state that was recorded wrongly; a new state is a new record. */
export async function updateProtectionConcept(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: conceptId } = await rowToWrite(ctx, 'ProtectionConcept', raw.id)
  const { version: seen, state, adoptedOn } = validate(updateRules(ctx.today), raw)
  const request = { networkId, model: 'ProtectionConcept', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const row = await tx.update('ProtectionConcept', conceptId, { adoptedOn, ...(state && { state }) }, seen)
    refuseAdoptionWithoutState(row.state, row.adoptedOn)
    return row
  })
  return written(networkId, done)
}

export const endProtectionConcept = endService('ProtectionConcept')
export const removeProtectionConcept = removeService('ProtectionConcept')

async function endPrevious(tx: ChangeTx, institutionId: string, from: Day | null): Promise<void> {
  if (from === null) return
  const states = await tx.find('ProtectionConcept', { institutionId })
  const previous = states.find(
    ({ validFrom, validTo }) => (validFrom === null || validFrom < from) && (validTo === null || validTo > from),
  )
  if (previous) await tx.end('ProtectionConcept', previous.id, from)
}

function refuseAdoptionWithoutState(state: string, adoptedOn: Day | null | undefined): void {
  if (!adoptedOn || state === 'ADOPTED') return
  throw new Invalid(
    'input.adoptedOn',
    joined(
      {
        de: 'Ein Tag des Beschlusses gehört nur zu einem beschlossenen Schutzkonzept.',
        en: 'A day of adoption belongs to an adopted protection concept only.',
      },
      nothingSaved,
    ),
  )
}
