import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService } from '../../change/end-row.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { idOf } from '../../relay-options.ts'
import { askAboutCaseData } from '../../validation/case-data.ts'
import { optionalText, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, flag, id, version } from '../../validation/values.ts'

const title = () => requiredName({ de: 'das Thema', en: 'the topic' })
const description = () => optionalText({ de: 'Beschreibung', en: 'Description' })
const createRules = (today: Day) =>
  z.object({
    network: z.string(),
    title: title(),
    description: description(),
    validFrom: beginning(today),
    hasNoCaseData: flag(),
  })
const updateRules = z.object({
  id: id(),
  version: version(),
  title: title().optional(),
  description: description(),
  hasNoCaseData: flag(),
})
const addRules = (today: Day) => z.object({ topicId: id(), personId: id(), validFrom: beginning(today) })

/** A question for which the network names fixed contacts. */
export async function createContactTopic(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, hasNoCaseData, ...row } = validate(createRules(ctx.today), raw)
  askAboutCaseData({ title: row.title, description: row.description }, hasNoCaseData)
  const request = { networkId, model: 'ContactTopic', verb: 'angelegt' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('ContactTopic', row)))
}

export async function updateContactTopic(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: topicId } = await rowToWrite(ctx, 'ContactTopic', raw.id)
  const { id: _id, version: seen, hasNoCaseData, ...patch } = validate(updateRules, raw)
  askAboutCaseData({ title: patch.title, description: patch.description }, hasNoCaseData)
  const request = { networkId, model: 'ContactTopic', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('ContactTopic', topicId, patch, seen)))
}

/** The network answers this question no longer; who answered it stays in the past. */
export const endContactTopic = endService('ContactTopic')

/** A person answers a topic from a day on. */
export async function addContactTopicPerson(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof addRules>>,
): Promise<Written> {
  const { networkId, id: topicId } = await rowToWrite(ctx, 'ContactTopic', raw.topicId, 'input.topicId')
  const input = validate(addRules(ctx.today), raw)
  const row = { topicId, personId: idOf('Person', input.personId, 'input.personId'), validFrom: input.validFrom }
  const request = { networkId, model: 'ContactTopicPerson', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('ContactTopicPerson', row)))
}

export const endContactTopicPerson = endService('ContactTopicPerson')
