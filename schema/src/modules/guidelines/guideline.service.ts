import { isActiveOn, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { startRow } from '../../change/start-row.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { optionalLine, requiredName, website } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, day, id, optionalDay, optionalPastDay, version } from '../../validation/values.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const title = () => requiredName({ de: 'den Titel der Leitlinie', en: 'the title of the guideline' })
const topic = () => optionalLine({ de: 'Thema', en: 'Topic' }, 300)
const edition = (today: Day) => ({
  approvedBy: optionalLine({ de: 'Genehmigt von', en: 'Approved by' }, 300),
  approvedOn: optionalPastDay({ de: 'Genehmigt am', en: 'Approved on' }, today),
  reviewDue: optionalDay({ de: 'Überprüfung fällig', en: 'Review due' }, today),
  url: website(),
})

const createRules = (today: Day) =>
  z.object({ network: z.string(), title: title(), topic: topic(), ...edition(today), validFrom: beginning(today) })
const updateRules = z.object({ id: id(), version: version(), title: title().optional(), topic: topic() })
const addRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    ...edition(today),
    validFrom: day({ de: 'Gültig ab', en: 'Valid from' }, today).nullish(),
  })
const endRules = (today: Day) =>
  z.object({ id: id(), version: version(), validTo: day({ de: 'Ende', en: 'End' }, today) })
const removeRules = z.object({ id: id(), version: version() })

/** A guideline with its first version: without one it would hold on no day. */
export async function createGuideline(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, title: name, topic: about, ...first } = validate(createRules(ctx.today), raw)
  refuseReviewBeforeApproval(first)
  const request = { networkId, model: 'Guideline', verb: 'angelegt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const guideline = await tx.create('Guideline', { title: name, topic: about ?? null })
    await tx.create('GuidelineVersion', { guidelineId: guideline.id, number: 1, ...first })
    return guideline
  })
  return written(networkId, done)
}

export async function updateGuideline(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: guidelineId } = await rowToWrite(ctx, 'Guideline', raw.id)
  const { id: _id, version: seen, ...patch } = validate(updateRules, raw)
  const request = { networkId, model: 'Guideline', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('Guideline', guidelineId, patch, seen)))
}

/** A new version holds from a day on; the one before ends then. Entered twice for one day, the second corrects the first. */
export async function addGuidelineVersion(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof addRules>>,
): Promise<Written> {
  const { networkId, id: guidelineId } = await rowToWrite(ctx, 'Guideline', raw.id)
  const { id: _id, version: seen, validFrom, ...data } = validate(addRules(ctx.today), raw)
  refuseReviewBeforeApproval(data)
  const start = validFrom ?? ctx.today
  const request = { networkId, model: 'Guideline', verb: `mit neuer Fassung ab ${start}` } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const guideline = await tx.touch('Guideline', guidelineId, seen)
    const versions = await tx.find('GuidelineVersion', { guidelineId })
    const isCorrection = versions.some((one) => one.validFrom === start)
    const number = Math.max(0, ...versions.map((one) => one.number)) + 1
    const row = isCorrection ? data : { ...data, guidelineId, number }
    await startRow(tx, 'GuidelineVersion', versions, start, row)
    return guideline
  })
  return written(networkId, done)
}

/** The guideline holds no longer from a day on; its versions stay in the past. */
export async function endGuideline(ctx: RequestContext, raw: z.input<ReturnType<typeof endRules>>): Promise<Written> {
  const { networkId, id: guidelineId } = await rowToWrite(ctx, 'Guideline', raw.id)
  const { version: seen, validTo } = validate(endRules(ctx.today), raw)
  const request = { networkId, model: 'Guideline', verb: `zum ${validTo} beendet` } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const guideline = await tx.touch('Guideline', guidelineId, seen)
    const versions = await tx.find('GuidelineVersion', { guidelineId })
    const last = versions.find((one) => isActiveOn(one, validTo)) ?? versions.find((one) => one.validTo === null)
    if (!last)
      throw new Conflict(
        joined(
          {
            de: 'An diesem Tag gilt die Leitlinie schon nicht mehr.',
            en: 'On this day the guideline no longer holds.',
          },
          nothingSaved,
        ),
      )
    await tx.end('GuidelineVersion', last.id, validTo)
    return guideline
  })
  return written(networkId, done)
}

/** Removes a guideline that was entered by mistake: one that has been through several versions is history. */
export async function removeGuideline(ctx: RequestContext, raw: z.input<typeof removeRules>): Promise<Written> {
  const { networkId, id: guidelineId } = await rowToWrite(ctx, 'Guideline', raw.id)
  const { version: seen } = validate(removeRules, raw)
  const request = { networkId, model: 'Guideline', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await refuseHistory(tx, guidelineId)
    return tx.remove('Guideline', guidelineId, { version: seen, parts: ['GuidelineVersion'] })
  })
  return { ...written(networkId, done), id: raw.id }
}

async function refuseHistory(tx: ChangeTx, guidelineId: string): Promise<void> {
  const versions: Row<'GuidelineVersion'>[] = await tx.find('GuidelineVersion', { guidelineId })
  if (versions.length < 2) return
  throw new Conflict({
    de:
      `Diese Leitlinie hat schon ${versions.length} Fassungen und kann nicht mehr entfernt werden. ` +
      'Es wurde nichts geändert. Beenden Sie sie stattdessen zu einem Tag.',
    en:
      `This guideline has ${versions.length} versions already and can no longer be removed. ` +
      'Nothing was changed. End it on a day instead.',
  })
}

/** Said at the field; the database refuses it too. */
function refuseReviewBeforeApproval({
  approvedOn,
  reviewDue,
}: {
  approvedOn?: Day | null | undefined
  reviewDue?: Day | null | undefined
}): void {
  if (!approvedOn || !reviewDue || approvedOn <= reviewDue) return
  throw new Invalid(
    'input.reviewDue',
    joined(
      {
        de: 'Überprüfung fällig: der Tag kann nicht vor der Genehmigung liegen.',
        en: 'Review due: the day cannot be before the approval.',
      },
      nothingSaved,
    ),
  )
}
