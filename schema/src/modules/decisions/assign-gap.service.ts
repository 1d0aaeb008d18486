import { z } from 'zod'
import { change } from '../../change/change.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { id } from '../../validation/values.ts'
import { coordinatingUsers, type CoordinatingUser } from './coordinating-users.ts'
import { gapToDecideOn } from './gap-to-decide-on.ts'
import { replaceDecision } from './replace-decision.ts'

const rules = z.object({ network: z.string(), gapKey: z.string(), userId: id() })

/** Somebody of the coordination looks after a gap of today from now on, instead of whoever did. */
export async function assignGap(ctx: RequestContext, raw: z.input<typeof rules>): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { gapKey, userId: globalId } = validate(rules, raw)
  const { userId, name } = await coordinatorToAssign(ctx, networkId, idOf('User', globalId, 'input.userId'))
  const { subject } = await gapToDecideOn(ctx, networkId, gapKey)
  const warnings: Sentence[] = []
  const label = `Lücke «${subject.label.de}» an ${name} zugewiesen`
  const done = await change(ctx, { networkId, label }, async (tx) => {
    const values = { gapKey, kind: 'ASSIGNMENT' as const, assigneeId: userId, assigneeName: name, validTo: null }
    const { row, before } = await replaceDecision(tx, values, ctx.viewer?.name ?? '')
    if (before?.assigneeName) warnings.push(replacedSentence(before.assigneeName))
    return row
  })
  return { ...written(networkId, done, warnings), id: gapKey }
}

/**
 * @throws NotFound for a user without any role in the network, who is nobody here; Invalid for one with another role,
 *   who could not close the gap.
 */
async function coordinatorToAssign(ctx: RequestContext, networkId: string, userId: string): Promise<CoordinatingUser> {
  const user = (await coordinatingUsers(ctx, networkId)).find((one) => one.userId === userId)
  if (user) return user
  const sentence = joined(
    {
      de: 'Dieses Konto gehört nicht zur Koordination dieses Netzwerks; bitte wählen Sie jemanden aus der Liste.',
      en: 'This account does not belong to the coordination of this network; please choose somebody from the list.',
    },
    nothingSaved,
  )
  const roles = await ctx.db.membership.count({ where: { networkId, userId } })
  throw roles > 0 ? new Invalid('input.userId', sentence) : new NotFound(sentence)
}

function replacedSentence(name: string): Sentence {
  return {
    de: `Bisher kümmerte sich ${name} um die Lücke.`,
    en: `Until now ${name} looked after the gap.`,
  }
}
