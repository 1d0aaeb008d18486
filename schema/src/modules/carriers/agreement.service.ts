import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, optionalDay, optionalPastDay, version } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const days = (today: Day) => ({
  signedOn: optionalPastDay({ de: 'Unterschrieben am', en: 'Signed on' }, today),
  reviewDue: optionalDay({ de: 'Überprüfung fällig am', en: 'Review due on' }, today),
})

const createRules = (today: Day) =>
  z.object({ carrierId: id().nullish(), institutionId: id().nullish(), ...days(today), validFrom: beginning(today) })

const updateRules = (today: Day) => z.object({ id: id(), version: version(), ...days(today) })

/** An agreement under § 8a(4) SGB VIII with a carrier, or under (5) with a day-care person (an institution). */
export async function createAgreement(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const party = partyOf(raw)
  const { networkId, id: partyId } = await rowToWrite(ctx, party.model, party.globalId, `input.${party.column}`)
  const { signedOn, reviewDue, validFrom } = validate(createRules(ctx.today), raw)
  const row = { [party.column]: partyId, signedOn, reviewDue, validFrom }
  const request = { networkId, model: 'Agreement', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Agreement', row)))
}

export async function updateAgreement(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: agreementId } = await rowToWrite(ctx, 'Agreement', raw.id)
  const { id: _id, version: seen, ...patch } = validate(updateRules(ctx.today), raw)
  const request = { networkId, model: 'Agreement', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('Agreement', agreementId, patch, seen))
  return written(networkId, done)
}

export const endAgreement = endService('Agreement')
export const removeAgreement = removeService('Agreement')

function partyOf(raw: z.input<ReturnType<typeof createRules>>) {
  const { carrierId, institutionId } = raw
  if (carrierId && !institutionId) return { model: 'Carrier', column: 'carrierId', globalId: carrierId } as const
  if (institutionId && !carrierId) {
    return { model: 'Institution', column: 'institutionId', globalId: institutionId } as const
  }
  throw new Invalid(
    'input.carrierId',
    joined(
      {
        de: 'Eine Vereinbarung schließt entweder ein Träger oder eine Tagespflegestelle.',
        en: 'Either a carrier or a day-care place makes an agreement.',
      },
      nothingSaved,
    ),
  )
}
