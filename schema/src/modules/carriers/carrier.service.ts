import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { normaliseName } from '../../import/normalise.ts'
import { email, optionalLine, phone, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, version } from '../../validation/values.ts'
import type { Sentence } from '../../sentence.ts'

const kinds = ['MUNICIPAL', 'CHURCH', 'CHARITY', 'ASSOCIATION', 'COMPANY', 'STATE', 'OTHER'] as const

const fields = () => ({
  kind: z.enum(kinds).nullish(),
  registerNumber: optionalLine({ de: 'Registernummer', en: 'Register number' }, 50),
  phone: phone(),
  email: email(),
})

const name = () => requiredName({ de: 'den Namen des Trägers', en: 'the name of the carrier' })
const createRules = (today: Day) =>
  z.object({ network: z.string(), name: name(), ...fields(), validFrom: beginning(today) })
const updateRules = z.object({ id: id(), version: version(), name: name().optional(), ...fields() })

/** Creates a carrier; one of the same name is only warned about. */
export async function createCarrier(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, kind, ...data } = validate(createRules(ctx.today), raw)
  const done = await change(ctx, { networkId, label: `Träger «${data.name}» angelegt` }, async (tx) => {
    const known = await tx.find('Carrier')
    const twin = known.find((one) => normaliseName(one.name) === normaliseName(data.name))
    return { ...(await tx.create('Carrier', { ...data, ...(kind && { kind }) })), twin: twin?.name ?? null }
  })
  const { twin } = done.result
  return written(networkId, done, twin ? [twinWarning(twin)] : [])
}

const twinWarning = (name: string): Sentence => ({
  de: `Einen Träger «${name}» gibt es schon. Bitte prüfen Sie, ob es derselbe ist.`,
  en: `There is a carrier “${name}” already. Please check whether it is the same.`,
})

export async function updateCarrier(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: carrierId } = await rowToWrite(ctx, 'Carrier', raw.id)
  const { id: _id, version: seen, kind, ...data } = validate(updateRules, raw)
  const patch = { ...data, ...(kind && { kind }) }
  const request = { networkId, model: 'Carrier', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('Carrier', carrierId, patch, seen)))
}

export const endCarrier = endService('Carrier')
export const removeCarrier = removeService('Carrier')
