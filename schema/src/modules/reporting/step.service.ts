import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { removeRules, type RemoveRequest } from '../../change/end-row.ts'
import { optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { countedNoun } from '../../change/model-nouns.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { saying } from '../../validation/saying.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'
import { confirmationsOfSteps } from './step-confirmations.ts'
import { closeGap, makeRoom, moveTo, stepsInOrder, touchPath } from './step-order.ts'
import { action, actor, checkStep, obligation, recipient, stepColumns, stepDetails } from './step-rules.ts'

const maximalSteps = 30

const place = () =>
  z.int().refine(
    (value) => value >= 1 && value <= maximalSteps,
    saying({
      de: `Stelle: bitte eine Zahl von 1 bis ${maximalSteps}.`,
      en: `Place: please a number from 1 to ${maximalSteps}.`,
    }),
  )

const addRules = z.object({
  pathId: id(),
  position: place().nullish(),
  actor: actor(),
  action: action(),
  obligation: obligation(),
  recipient: recipient(),
  ...stepDetails(),
})

const updateRules = z.object({
  id: id(),
  version: version(),
  actor: actor().optional(),
  action: action().optional(),
  obligation: obligation().nullish(),
  recipient: recipient().nullish(),
  ...stepDetails(),
})

const moveRules = z.object({ id: id(), version: version(), position: place() })

/** A step of a path, at a place or at the end; those behind it go one place on. */
export async function addReportingStep(ctx: RequestContext, raw: z.input<typeof addRules>): Promise<Written> {
  const { networkId, id: pathId } = await rowToWrite(ctx, 'ReportingPath', raw.pathId, 'input.pathId')
  const { pathId: _path, position, recipientInstitutionId, ...input } = validate(addRules, raw)
  const institutionId = optionalIdOf('Institution', recipientInstitutionId, 'input.recipientInstitutionId')
  const { actor: who, action: what, obligation: binding, recipient: whom, ...details } = input
  const request = { networkId, model: 'ReportingStep', verb: 'ergänzt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const steps = await stepsInOrder(tx, pathId)
    if (steps.length >= maximalSteps) throw tooMany()
    const free = await makeRoom(tx, steps, position ?? null)
    const step = await tx.create('ReportingStep', {
      ...{ pathId, position: free, actor: who, action: what, obligation: binding, recipient: whom },
      ...stepColumns(details),
      recipientInstitutionId: institutionId ?? null,
    })
    checkStep(step)
    await touchPath(tx, pathId)
    return step
  })
  return written(networkId, done)
}

/** Corrects a step where it stands; its place is changed by {@link moveReportingStep}. */
export async function updateReportingStep(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: stepId } = await rowToWrite(ctx, 'ReportingStep', raw.id)
  const { id: _id, version: seen, recipientInstitutionId, ...input } = validate(updateRules, raw)
  const institutionId = optionalIdOf('Institution', recipientInstitutionId, 'input.recipientInstitutionId')
  const { actor: who, action: what, obligation: binding, recipient: whom, ...details } = input
  const patch = {
    ...{ actor: who, action: what, ...(binding && { obligation: binding }), ...(whom && { recipient: whom }) },
    ...stepColumns(details),
    recipientInstitutionId: institutionId,
  }
  const request = { networkId, model: 'ReportingStep', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const step = await tx.update('ReportingStep', stepId, patch, seen)
    checkStep(step)
    return step
  })
  return written(networkId, done)
}

/** Puts a step at another place of its path; those between move up or back. */
export async function moveReportingStep(ctx: RequestContext, raw: z.input<typeof moveRules>): Promise<Written> {
  const { networkId, id: stepId } = await rowToWrite(ctx, 'ReportingStep', raw.id)
  const { version: seen, position } = validate(moveRules, raw)
  const request = { networkId, model: 'ReportingStep', verb: 'verschoben' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const step = await tx.expectVersion('ReportingStep', stepId, seen)
    const hasMoved = await moveTo(tx, await stepsInOrder(tx, step.pathId), step, position)
    if (hasMoved) await touchPath(tx, step.pathId)
    return tx.get('ReportingStep', stepId)
  })
  return written(networkId, done)
}

/**
 * Takes a step out; those behind it move up. Of a version that has held before today only what was never confirmed:
 * what people went by stays readable, and a new version leaves it out.
 */
export async function removeReportingStep(ctx: RequestContext, raw: RemoveRequest): Promise<Written> {
  const { networkId, id: stepId } = await rowToWrite(ctx, 'ReportingStep', raw.id)
  const { version: seen } = validate(removeRules, raw)
  const request = { networkId, model: 'ReportingStep', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const step = await tx.expectVersion('ReportingStep', stepId, seen)
    await removeConfirmations(tx, step)
    await tx.remove('ReportingStep', stepId)
    await closeGap(tx, await stepsInOrder(tx, step.pathId))
    await touchPath(tx, step.pathId)
    return step
  })
  return { ...written(networkId, done), id: raw.id }
}

async function removeConfirmations(tx: ChangeTx, step: Row<'ReportingStep'>): Promise<void> {
  const confirmations = await confirmationsOfSteps(tx, [step])
  if (confirmations.length === 0) return
  const { validFrom, title } = await tx.get('ReportingPath', step.pathId)
  if (validFrom === null || validFrom < tx.today) {
    const count = countedNoun('Confirmation', confirmations.length)
    throw new Conflict({
      de:
        `Schritt ${step.position} von «${title}» kann nicht entfernt werden, denn darauf bauen auf: ${count.de}. ` +
        'Es wurde nichts geändert. Legen Sie eine neue Fassung des Meldewegs an, und lassen Sie den Schritt dort weg.',
      en:
        `Step ${step.position} of “${title}” cannot be removed, because something is built on it: ${count.en}. ` +
        'Nothing was changed. Add a new version of the path, and leave the step out there.',
    })
  }
  for (const { id: confirmationId } of confirmations) await tx.remove('Confirmation', confirmationId)
}

function tooMany(): Conflict {
  return new Conflict({
    de: `Ein Meldeweg hat höchstens ${maximalSteps} Schritte. Es wurde nichts gespeichert.`,
    en: `A path has at most ${maximalSteps} steps. Nothing was saved.`,
  })
}
