import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { optionalLine } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { id, optionalDay, optionalPastDay, version } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const kinds = ['CHILD_PROTECTION_SPECIALIST', 'BASIC_COURSE', 'OTHER'] as const

const fields = (today: Day) => ({
  course: optionalLine({ de: 'Kurs', en: 'Course' }, 300),
  provider: optionalLine({ de: 'Anbieter', en: 'Provider' }, 300),
  issuedOn: optionalPastDay({ de: 'Ausgestellt am', en: 'Issued on' }, today),
  refresherDue: optionalDay({ de: 'Auffrischung fällig am', en: 'Refresher due on' }, today),
})

const createRules = (today: Day) => z.object({ personId: id(), kind: z.enum(kinds), ...fields(today) })
const updateRules = (today: Day) =>
  z.object({ id: id(), version: version(), kind: z.enum(kinds).nullish(), ...fields(today) })

/** Records a person's certificate. */
export async function createQualification(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { networkId, id: personId } = await rowToWrite(ctx, 'Person', raw.personId, 'input.personId')
  const input = validate(createRules(ctx.today), raw)
  refuseDueBeforeIssue(input.issuedOn, input.refresherDue)
  const request = { networkId, model: 'Qualification', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Qualification', { ...input, personId })))
}

export async function updateQualification(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: qualificationId } = await rowToWrite(ctx, 'Qualification', raw.id)
  const { id: _id, version: seen, kind, ...data } = validate(updateRules(ctx.today), raw)
  const request = { networkId, model: 'Qualification', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const row = await tx.update('Qualification', qualificationId, { ...data, ...(kind && { kind }) }, seen)
    refuseDueBeforeIssue(row.issuedOn, row.refresherDue)
    return row
  })
  return written(networkId, done)
}

export const removeQualification = removeService('Qualification')

function refuseDueBeforeIssue(issuedOn: Day | null | undefined, refresherDue: Day | null | undefined): void {
  if (!issuedOn || !refresherDue || refresherDue > issuedOn) return
  throw new Invalid(
    'input.refresherDue',
    joined(
      {
        de: `Die Auffrischung kann nicht vor der Ausstellung (${issuedOn}) fällig sein.`,
        en: `The refresher cannot be due before the certificate was issued (${issuedOn}).`,
      },
      nothingSaved,
    ),
  )
}
