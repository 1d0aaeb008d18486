import { z } from 'zod'
import { change } from '../../change/change.ts'
import { changeRow } from '../../change/change-row.ts'
import { removeService } from '../../change/end-row.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { email, optionalLine, phone, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'

const fields = () => ({
  title: optionalLine({ de: 'Titel', en: 'Title' }, 50),
  professionKey: optionalLine({ de: 'Beruf', en: 'Profession' }, 100),
  phone: phone(),
  email: email(),
})

const createRules = z.object({
  network: z.string(),
  firstName: requiredName({ de: 'den Vornamen', en: 'the first name' }),
  lastName: requiredName({ de: 'den Nachnamen', en: 'the last name' }),
  ...fields(),
})

const updateRules = z.object({
  id: id(),
  version: version(),
  firstName: requiredName({ de: 'den Vornamen', en: 'the first name' }).optional(),
  lastName: requiredName({ de: 'den Nachnamen', en: 'the last name' }).optional(),
  ...fields(),
})

/** Creates a professional. Namesakes are common: one of the same name is only warned about. */
export async function createPerson(ctx: RequestContext, raw: z.input<typeof createRules>): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, ...data } = validate(createRules, raw)
  const name = `${data.firstName} ${data.lastName}`
  const done = await change(ctx, { networkId, label: `Fachkraft «${name}» angelegt` }, async (tx) => {
    const { firstName, lastName } = data
    const twins = await tx.find('Person', { firstName, lastName })
    return { ...(await tx.create('Person', data)), hasTwin: twins.length > 0 }
  })
  const warning = {
    de: `«${name}» gibt es schon einmal. Bitte prüfen Sie, ob es dieselbe Person ist.`,
    en: `There is a “${name}” already. Please check whether it is the same person.`,
  }
  return written(networkId, done, done.result.hasTwin ? [warning] : [])
}

export async function updatePerson(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: personId } = await rowToWrite(ctx, 'Person', raw.id)
  const { id: _id, version: seen, ...patch } = validate(updateRules, raw)
  const request = { networkId, model: 'Person', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('Person', personId, patch, seen)))
}

/** Removes a person who was entered by mistake. */
export const removePerson = removeService('Person')
