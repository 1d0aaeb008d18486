import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { idOf } from '../../relay-options.ts'
import { email, optionalLine, phone, postalCode, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, version } from '../../validation/values.ts'
import { officeHours } from './office-hours.ts'
import { saying } from '../../validation/saying.ts'

const maximalTasks = 30

const updateRules = z.object({
  id: id(),
  version: version(),
  name: requiredName({
    de: 'den Namen der Koordinierungsstelle',
    en: 'the name of the coordination office',
  }).optional(),
  street: optionalLine({ de: 'Straße', en: 'Street' }, 200),
  postalCode: postalCode(),
  city: optionalLine({ de: 'Ort', en: 'Town' }, 100),
  phone: phone(),
  email: email(),
  tasks: z
    .array(requiredName({ de: 'die Aufgabe', en: 'the task' }))
    .refine(
      (tasks) => tasks.length <= maximalTasks,
      saying({ de: `Aufgaben: höchstens ${maximalTasks}.`, en: `Tasks: at most ${maximalTasks}.` }),
    )
    .nullish(),
  adviceLinePhone: phone(),
  adviceLineHours: officeHours().nullish(),
})

const addRules = (today: Day) => z.object({ officeId: id(), personId: id(), validFrom: beginning(today) })

/** Changes what everybody reads about the coordination office; its past is in the audit trail. */
export async function updateCoordinationOffice(
  ctx: RequestContext,
  raw: z.input<typeof updateRules>,
): Promise<Written> {
  const { networkId, id: officeId } = await rowToWrite(ctx, 'CoordinationOffice', raw.id)
  const { id: _id, version: seen, tasks, adviceLineHours, ...data } = validate(updateRules, raw)
  const patch = { ...data, ...(tasks && { tasks }), ...(adviceLineHours && { adviceLineHours }) }
  const request = { networkId, model: 'CoordinationOffice', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('CoordinationOffice', officeId, patch, seen))
  return written(networkId, done)
}

/** A person works in the coordination office from a day on. Says nothing about who may sign in. */
export async function addCoordinator(ctx: RequestContext, raw: z.input<ReturnType<typeof addRules>>): Promise<Written> {
  const { networkId, id: officeId } = await rowToWrite(ctx, 'CoordinationOffice', raw.officeId, 'input.officeId')
  const input = validate(addRules(ctx.today), raw)
  const row = { officeId, personId: idOf('Person', input.personId, 'input.personId'), validFrom: input.validFrom }
  const request = { networkId, model: 'Coordinator', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Coordinator', row)))
}

export const endCoordinator = endService('Coordinator')
