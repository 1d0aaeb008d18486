import type { Day } from '@schutznetz/domain/model/day.ts'
import { versionAfter } from '@schutznetz/domain/reporting/path-succession.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { endService, removeRules, type RemoveRequest } from '../../change/end-row.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { countedNoun } from '../../change/model-nouns.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, version } from '../../validation/values.ts'
import {
  checkPath,
  pathApproval,
  pathOrigins,
  pathTitle,
  pathTypeKey,
  refuseReviewBeforeApproval,
  refuseRival,
} from './path-rules.ts'
import { confirmationsOfSteps } from './step-confirmations.ts'

const createRules = (today: Day) =>
  z.object({
    network: z.string(),
    pathTypeKey: pathTypeKey(),
    title: pathTitle(),
    trigger: z.enum(['SUBSTANTIAL', 'URGENT']),
    ...pathOrigins(),
    ...pathApproval(today),
    validFrom: beginning(today),
  })

const updateRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    title: pathTitle().optional(),
    ...pathOrigins(),
    ...pathApproval(today),
  })

/** A path that nobody had written down yet; its steps follow. */
export async function createReportingPath(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, originTypeKeys, originGroupKeys, ...row } = validate(createRules(ctx.today), raw)
  refuseReviewBeforeApproval(row)
  const origins = { originTypeKeys: originTypeKeys ?? [], originGroupKeys: originGroupKeys ?? [] }
  const request = { networkId, model: 'ReportingPath', verb: 'angelegt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const path = await tx.create('ReportingPath', { ...row, ...origins })
    await checkPath(tx, path)
    return path
  })
  return written(networkId, done)
}

/** Corrects what was recorded of a version; what holds from a day on is a new version. */
export async function updateReportingPath(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: pathId } = await rowToWrite(ctx, 'ReportingPath', raw.id)
  const { id: _id, version: seen, originTypeKeys, originGroupKeys, ...data } = validate(updateRules(ctx.today), raw)
  const patch = { ...data, ...(originTypeKeys && { originTypeKeys }), ...(originGroupKeys && { originGroupKeys }) }
  const request = { networkId, model: 'ReportingPath', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const { approvedOn, reviewDue } = await tx.expectVersion('ReportingPath', pathId, seen)
    refuseReviewBeforeApproval({
      approvedOn: patch.approvedOn === undefined ? approvedOn : patch.approvedOn,
      reviewDue: patch.reviewDue === undefined ? reviewDue : patch.reviewDue,
    })
    const path = await tx.update('ReportingPath', pathId, patch)
    await checkPath(tx, path)
    return path
  })
  return written(networkId, done)
}

/** The path holds no longer from a day on; nothing takes its place. */
export const endReportingPath = endService('ReportingPath', refuseRival)

/** Removes a path that was entered by mistake, with its steps: one that was renewed or confirmed is history. */
export async function removeReportingPath(ctx: RequestContext, raw: RemoveRequest): Promise<Written> {
  const { networkId, id: pathId } = await rowToWrite(ctx, 'ReportingPath', raw.id)
  const { version: seen } = validate(removeRules, raw)
  const request = { networkId, model: 'ReportingPath', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await refuseHistory(tx, await tx.get('ReportingPath', pathId))
    return tx.remove('ReportingPath', pathId, { version: seen, parts: ['ReportingStep'] })
  })
  return { ...written(networkId, done), id: raw.id }
}

async function refuseHistory(tx: ChangeTx, path: Row<'ReportingPath'>): Promise<void> {
  const paths = await tx.find('ReportingPath', { pathTypeKey: path.pathTypeKey })
  if (path.pathVersion > 1 || versionAfter(paths, path) !== null) {
    throw new Conflict({
      de:
        `Der Meldeweg «${path.title}» hat mehrere Fassungen und kann nicht mehr entfernt werden. ` +
        'Es wurde nichts geändert. Beenden Sie ihn stattdessen zu einem Tag.',
      en:
        `The path “${path.title}” has several versions and can no longer be removed. ` +
        'Nothing was changed. End it on a day instead.',
    })
  }
  const steps = await tx.find('ReportingStep', { pathId: path.id })
  const confirmed = await confirmationsOfSteps(tx, steps)
  if (confirmed.length === 0) return
  const count = countedNoun('Confirmation', confirmed.length)
  throw new Conflict({
    de:
      `Der Meldeweg «${path.title}» kann nicht entfernt werden, denn darauf bauen auf: ${count.de}. ` +
      'Es wurde nichts geändert. Beenden Sie ihn stattdessen zu einem Tag.',
    en:
      `The path “${path.title}” cannot be removed, because something is built on it: ${count.en}. ` +
      'Nothing was changed. End it on a day instead.',
  })
}
