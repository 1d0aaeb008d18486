import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { askAboutCaseData } from '../../validation/case-data.ts'
import { optionalText } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, flag, id, version } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const kinds = ['AGREEMENT', 'WORKING_GROUP', 'PROFESSIONAL_EXCHANGE', 'ANONYMISED_CONSULTATION', 'REFERRAL'] as const
const frequencies = ['WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ON_OCCASION', 'UNKNOWN'] as const

const fields = () => ({
  frequency: z.enum(frequencies).nullish(),
  description: optionalText({ de: 'Beschreibung', en: 'Description' }),
  hasNoCaseData: flag(),
})

const createRules = (today: Day) =>
  z.object({ sourceId: id(), targetId: id(), kind: z.enum(kinds), ...fields(), validFrom: beginning(today) })

const updateRules = z.object({ id: id(), version: version(), kind: z.enum(kinds).nullish(), ...fields() })

/** Two institutions cooperate; confirmed by neither side yet. */
export async function createCooperationLink(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { networkId, id: sourceId } = await rowToWrite(ctx, 'Institution', raw.sourceId, 'input.sourceId')
  const { frequency, hasNoCaseData, ...input } = validate(createRules(ctx.today), raw)
  const targetId = idOf('Institution', input.targetId, 'input.targetId')
  if (sourceId === targetId) {
    throw new Invalid(
      'input.targetId',
      joined(
        {
          de: 'Eine Einrichtung kooperiert nicht mit sich selbst.',
          en: 'An institution does not cooperate with itself.',
        },
        nothingSaved,
      ),
    )
  }
  askAboutCaseData({ description: input.description }, hasNoCaseData)
  const row = { ...input, sourceId, targetId, ...(frequency && { frequency }) }
  const request = { networkId, model: 'CooperationLink', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('CooperationLink', row)))
}

export async function updateCooperationLink(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: linkId } = await rowToWrite(ctx, 'CooperationLink', raw.id)
  const { version: seen, kind, frequency, description, hasNoCaseData } = validate(updateRules, raw)
  askAboutCaseData({ description }, hasNoCaseData)
  const patch = { description, ...(kind && { kind }), ...(frequency && { frequency }) }
  const request = { networkId, model: 'CooperationLink', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('CooperationLink', linkId, patch, seen))
  return written(networkId, done)
}

export const endCooperationLink = endService('CooperationLink')
export const removeCooperationLink = removeService('CooperationLink')
