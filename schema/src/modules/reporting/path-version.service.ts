import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { versionAfter } from '@schutznetz/domain/reporting/path-succession.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { rowToWrite } from '../../change/find-network.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { joined, nothingSaved } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { day, id, version } from '../../validation/values.ts'
import { checkPath, pathApproval, refuseReviewBeforeApproval } from './path-rules.ts'
import { confirmationsOfSteps } from './step-confirmations.ts'

const addRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    ...pathApproval(today),
    validFrom: day({ de: 'Gültig ab', en: 'Valid from' }, today).nullish(),
  })

/**
 * A new version of a path holds from a day on; the one before ends then and stays as it was. It begins with the same
 * steps, and with what was last confirmed of each: a number does not become unknown because a path is renewed.
 */
export async function addReportingPathVersion(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof addRules>>,
): Promise<Written> {
  const { networkId, id: pathId } = await rowToWrite(ctx, 'ReportingPath', raw.id)
  const { version: seen, validFrom, approvedBy, approvedOn, reviewDue } = validate(addRules(ctx.today), raw)
  refuseReviewBeforeApproval({ approvedOn, reviewDue })
  const start = validFrom ?? ctx.today
  const request = { networkId, model: 'ReportingPath', verb: `mit neuer Fassung ab ${start}` } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const old = await tx.expectVersion('ReportingPath', pathId, seen)
    await refuseStart(tx, old, start)
    await tx.end('ReportingPath', pathId, start)
    const { id: _id, networkId: _network, version: _version, ...kept } = old
    const approval = { approvedBy: approvedBy ?? null, approvedOn: approvedOn ?? null, reviewDue: reviewDue ?? null }
    const number = { pathVersion: old.pathVersion + 1, validFrom: start }
    const path = await tx.create('ReportingPath', { ...kept, ...approval, ...number })
    await checkPath(tx, path)
    await copySteps(tx, pathId, path.id)
    return path
  })
  return written(networkId, done)
}

async function refuseStart(tx: ChangeTx, old: Row<'ReportingPath'>, start: Day): Promise<void> {
  const { title, validFrom, validTo, pathVersion } = old
  if (versionAfter(await tx.find('ReportingPath', { pathTypeKey: old.pathTypeKey }), old) !== null) {
    throw new Conflict({
      de: `Von «${title}» gibt es schon eine spätere Fassung. Es wurde nichts gespeichert; bitte erneuern Sie diese.`,
      en: `There is a later version of “${title}” already. Nothing was saved; please renew that one.`,
    })
  }
  if (validFrom !== null && start <= validFrom) {
    const next = addDays(validFrom, 1)
    const sentence = {
      de: `Gültig ab: Fassung ${pathVersion} gilt erst seit ${validFrom}. Berichtigen Sie sie, oder wählen Sie einen Tag ab ${next}.`,
      en: `Valid from: version ${pathVersion} began on ${validFrom}. Correct it, or choose ${next} or a later day.`,
    }
    throw new Invalid('input.validFrom', joined(sentence, nothingSaved))
  }
  if (validTo !== null && start >= validTo) {
    const sentence = {
      de: `Gültig ab: der Meldeweg gilt ab ${validTo} nicht mehr. Legen Sie einen neuen an.`,
      en: `Valid from: the path holds no longer from ${validTo} on. Add a new one.`,
    }
    throw new Invalid('input.validFrom', joined(sentence, nothingSaved))
  }
}

async function copySteps(tx: ChangeTx, fromId: string, toId: string): Promise<void> {
  const steps = await tx.find('ReportingStep', { pathId: fromId })
  const copies = await tx.createMany(
    'ReportingStep',
    steps.map(({ id: _id, networkId: _network, version: _version, hours, ...step }) => ({
      ...step,
      hours: hours ?? [],
      pathId: toId,
    })),
  )
  const copyOf = new Map(steps.map((step, index) => [step.id, copies[index]?.id]))
  const latest = new Map<string, Row<'Confirmation'>>()
  for (const row of await confirmationsOfSteps(tx, steps)) {
    const known = latest.get(row.entityId)
    if (row.field === null && (!known || known.confirmedOn <= row.confirmedOn)) latest.set(row.entityId, row)
  }
  await tx.createMany(
    'Confirmation',
    [...latest].flatMap(([stepId, { confirmedOn, confirmedBy }]) => {
      const entityId = copyOf.get(stepId)
      return entityId ? [{ entity: 'REPORTING_STEP' as const, entityId, confirmedOn, confirmedBy }] : []
    }),
  )
}
