import { isDeepStrictEqual } from 'node:util'
import type { Day } from '@schutznetz/domain/model/day.ts'
import {
  defaultThresholds,
  isStaleBeforeFresh,
  thresholdBounds,
  type StoredRules,
  type Thresholds,
} from '@schutznetz/domain/model/settings.ts'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { expectSuccession, refusePast, startRow } from '../../change/start-row.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { day, version } from '../../validation/values.ts'
import { thresholdLabels } from './threshold-labels.ts'
import { saying } from '../../validation/saying.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const threshold = (key: keyof Thresholds) => {
  const { minimal, maximal, unit } = thresholdBounds[key]
  const label = thresholdLabels[key]
  const isShare = unit === 'SHARE'
  const range = isShare
    ? { de: 'ein Anteil von 0 bis 1 (0 bis 100 %)', en: 'a share of 0 to 1 (0 to 100 %)' }
    : { de: `eine ganze Zahl von ${minimal} bis ${maximal}`, en: `a whole number from ${minimal} to ${maximal}` }
  const isPossible = (value: number) => value >= minimal && value <= maximal && (isShare || Number.isInteger(value))
  return z
    .number()
    .nullish()
    .refine(
      (value) => value === undefined || (value !== null && isPossible(value)),
      saying({ de: `${label.de}: bitte ${range.de}.`, en: `${label.en}: please ${range.en}.` }),
    )
}

const rules = (today: Day) =>
  z.object({
    network: z.string(),
    version: version(),
    from: day({ de: 'Beginn', en: 'Beginning' }, today).nullish(),
    failureRiskInstitutions: threshold('failureRiskInstitutions'),
    freshMonths: threshold('freshMonths'),
    staleMonths: threshold('staleMonths'),
    certificateDueDays: threshold('certificateDueDays'),
    conceptReviewMonths: threshold('conceptReviewMonths'),
    reachTarget: threshold('reachTarget'),
    freshnessTarget: threshold('freshnessTarget'),
    qualificationOffersPerYear: threshold('qualificationOffersPerYear'),
    attendanceMeetings: threshold('attendanceMeetings'),
    concernWeeks: threshold('concernWeeks'),
    statuteGroupWeight: threshold('statuteGroupWeight'),
    failureRiskWeight: threshold('failureRiskWeight'),
    kitaSpecialistWeight: threshold('kitaSpecialistWeight'),
    otherGapWeight: threshold('otherGapWeight'),
  })

/** Thresholds from a day on; what is left out stays. Days before are counted by the rules of their time. */
export async function updateNetworkSettings(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof rules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, version: seen, from, ...thresholds } = validate(rules(ctx.today), raw)
  const start = from ?? ctx.today
  refusePast(start, ctx.today)
  const label = `Schwellenwerte ab ${start} geändert`
  const changed = definedOnly(thresholds)
  const done = await change(ctx, { networkId, label }, (tx) =>
    startRules(tx, start, seen, (before) => ({ ...before, ...changed })),
  )
  return written(networkId, done)
}

/**
 * Rules from a day on, made from those of that day.
 * @param seen `settings.thresholdsVersion` when they were read
 */
export async function startRules(tx: ChangeTx, from: Day, seen: number, changed: (before: StoredRules) => StoredRules) {
  const rows = await tx.find('NetworkSettings')
  expectSuccession(rows, seen, { de: 'Die Schwellenwerte wurden', en: 'The thresholds were' })
  const current = rows.find(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= from) && (validTo === null || validTo > from),
  )
  const before = { ...defaultThresholds, ...(current?.thresholds as Partial<StoredRules> | undefined) }
  const thresholds = changed(before)
  if (isStaleBeforeFresh(thresholds)) {
    throw new Invalid(
      'input.staleMonths',
      joined(
        {
          de: `${thresholdLabels.staleMonths.de}: nicht weniger als die ${thresholds.freshMonths} Monate, in denen eine Angabe als frisch gilt.`,
          en: `${thresholdLabels.staleMonths.en}: not less than the ${thresholds.freshMonths} months for which something counts as fresh.`,
        },
        nothingSaved,
      ),
    )
  }
  if (current && isDeepStrictEqual(thresholds, before)) return current
  return startRow(tx, 'NetworkSettings', rows, from, {
    thresholds: { ...thresholds } as unknown as Prisma.InputJsonObject,
  })
}

function definedOnly(thresholds: {
  readonly [K in keyof Thresholds]?: number | null | undefined
}): Partial<Thresholds> {
  return Object.fromEntries(Object.entries(thresholds).filter(([, value]) => typeof value === 'number'))
}
