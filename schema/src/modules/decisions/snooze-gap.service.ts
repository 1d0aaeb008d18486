import { germanDay } from '@schutznetz/domain/coverage/wording.ts'
import { addMonths, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { networkToWrite } from '../../change/find-network.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import type { Sentence } from '../../sentence.ts'
import { askAboutCaseData } from '../../validation/case-data.ts'
import { requiredText } from '../../validation/texts.ts'
import { saying } from '../../validation/saying.ts'
import { validate } from '../../validation/validate.ts'
import { flag } from '../../validation/values.ts'
import { gapToDecideOn } from './gap-to-decide-on.ts'
import { replaceDecision } from './replace-decision.ts'

/** Whoever puts something off for longer has decided to live with it, and should say so by a target or a threshold. */
const longestMonths = 24
const longestReason = 500

const rules = (today: Day) =>
  z.object({
    network: z.string(),
    gapKey: z.string(),
    reason: requiredText(
      {
        de: 'Bitte geben Sie an, warum die Lücke warten kann.',
        en: 'Please say why the gap can wait.',
      },
      { de: 'Begründung', en: 'Reason' },
      longestReason,
    ),
    until: z
      .string()
      .refine(
        (until) => until > today,
        saying({
          de: 'Bitte wählen Sie einen Tag nach heute: An diesem Tag steht die Lücke wieder in der Liste.',
          en: 'Please choose a day after today: on that day the gap is back in the list.',
        }),
      )
      .refine(
        (until) => until <= addMonths(today, longestMonths),
        saying({
          de: 'Eine Lücke lässt sich höchstens zwei Jahre zurückstellen; danach ist neu zu entscheiden.',
          en: 'A gap can be put off for two years at most; then it is to be decided anew.',
        }),
      ),
    hasNoCaseData: flag(),
  })

/** Puts a gap of today off until a day, with a reason; an earlier decision to put it off ends, and the user is told. */
export async function snoozeGap(ctx: RequestContext, raw: z.input<ReturnType<typeof rules>>): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { gapKey, reason, until, hasNoCaseData } = validate(rules(ctx.today), raw)
  askAboutCaseData({ reason }, hasNoCaseData)
  const { subject } = await gapToDecideOn(ctx, networkId, gapKey)
  const label = `Lücke «${subject.label.de}» bis ${germanDay(until)} zurückgestellt`
  const warnings: Sentence[] = []
  const done = await change(ctx, { networkId, label }, async (tx) => {
    const values = { gapKey, kind: 'SNOOZE' as const, reason, validTo: until }
    const { row, before } = await replaceDecision(tx, values, ctx.viewer?.name ?? '')
    if (before) warnings.push(replacedSentence(before))
    return row
  })
  return { ...written(networkId, done, warnings), id: gapKey }
}

function replacedSentence({ validTo, reason, decidedBy }: Row<'GapDecision'>): Sentence {
  const until = validTo ?? ''
  return {
    de: `Die Lücke war schon bis ${germanDay(until)} zurückgestellt (${decidedBy}: «${reason}»). Das gilt nun nicht mehr.`,
    en: `The gap was put off until ${until} already (${decidedBy}: “${reason}”). That no longer holds.`,
  }
}
