import { catalogue, initialGroups, statuteInForce } from '@schutznetz/domain/catalogue/catalogue.ts'
import { isActiveOn, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { expectSuccession, refusePast, startRow } from '../../change/start-row.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { validate } from '../../validation/validate.ts'
import { day, version } from '../../validation/values.ts'
import { saying } from '../../validation/saying.ts'

const rules = (today: Day) =>
  z.object({
    network: z.string(),
    version: version(),
    statuteKey: z
      .string()
      .refine(
        (key) => catalogue.statutes.some((one) => one.key === key),
        saying({ de: 'Diese Rechtsgrundlage gibt es nicht.', en: 'There is no such statute.' }),
      ),
    from: day({ de: 'Beginn', en: 'Beginning' }, today).nullish(),
  })

/** Another statute is the yardstick from a day on; the professional groups it names and the network lacks begin then. */
export async function chooseStatute(ctx: RequestContext, raw: z.input<ReturnType<typeof rules>>): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { version: seen, statuteKey, from } = validate(rules(ctx.today), raw)
  const start = from ?? ctx.today
  refusePast(start, ctx.today)
  const statute = statuteInForce(statuteKey, start)
  const label = `${statute.label.de} ab ${start} als Rechtsgrundlage gewählt`
  const done = await change(ctx, { networkId, label }, async (tx) => {
    const choices = await tx.find('StatuteChoice')
    expectSuccession(choices, seen, { de: 'Die Rechtsgrundlage wurde', en: 'The statute was' })
    const current = choices.find((row) => isActiveOn(row, start))
    if (current?.statuteKey === statuteKey) return current
    await addMissingGroups(tx, initialGroups(statute), start)
    return startRow(tx, 'StatuteChoice', choices, start, { statuteKey })
  })
  return written(networkId, done)
}

/** Without its group a participant number could never be represented. Groups of the former statute stay, as local ones. */
async function addMissingGroups(tx: ChangeTx, wanted: ReturnType<typeof initialGroups>, from: Day): Promise<void> {
  const known = new Set((await tx.find('ProfessionalGroup')).map(({ key }) => key))
  const missing = wanted.filter(({ key }) => !known.has(key))
  const rows = missing.map(({ key, label }) => ({ key, labelDe: label.de, labelEn: label.en, validFrom: from }))
  if (rows.length > 0) await tx.createMany('ProfessionalGroup', rows)
}
