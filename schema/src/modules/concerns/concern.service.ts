import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { networkToWrite, optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { joined, nothingChanged, nothingSaved } from '../../sentence.ts'
import { askAboutCaseData } from '../../validation/case-data.ts'
import { optionalText, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { flag, id, optionalPastDay, version } from '../../validation/values.ts'

const title = () => requiredName({ de: 'den Titel des Anliegens', en: 'the title of the concern' })
const text = () => optionalText({ de: 'Anliegen', en: 'Concern' })
const origin = { institutionId: z.string().nullish(), roleId: z.string().nullish() }
const openedOn = (today: Day) => optionalPastDay({ de: 'Eingegangen am', en: 'Brought in on' }, today)

const createRules = (today: Day) =>
  z.object({
    network: z.string(),
    title: title(),
    text: text(),
    ...origin,
    openedOn: openedOn(today),
    hasNoCaseData: flag(),
  })
const updateRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    title: title().optional(),
    text: text(),
    ...origin,
    openedOn: openedOn(today),
    hasNoCaseData: flag(),
  })
const answerRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    answer: optionalText({ de: 'Antwort', en: 'Answer' }),
    answeredOn: optionalPastDay({ de: 'Beantwortet am', en: 'Answered on' }, today),
    hasNoCaseData: flag(),
  })
const removeRules = z.object({ id: id(), version: version() })

/** A concern that was brought in; from an institution, through a role, or both. */
export async function createConcern(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, hasNoCaseData, ...said } = validate(createRules(ctx.today), raw)
  const row = { ...said, ...idsOf(said), openedOn: said.openedOn ?? ctx.today }
  refuseWithoutOrigin(row)
  askAboutCaseData({ title: row.title, text: row.text }, hasNoCaseData)
  const request = { networkId, model: 'Concern', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Concern', row)))
}

export async function updateConcern(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: concernId } = await rowToWrite(ctx, 'Concern', raw.id)
  const { id: _id, version: seen, hasNoCaseData, openedOn: opened, ...said } = validate(updateRules(ctx.today), raw)
  const patch = { ...said, ...idsOf(said), ...(opened && { openedOn: opened }) }
  askAboutCaseData({ title: patch.title, text: patch.text }, hasNoCaseData)
  const request = { networkId, model: 'Concern', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const before = await tx.expectVersion('Concern', concernId, seen)
    refuseWithoutOrigin({ ...before, ...withoutMissing(patch) })
    refuseAnswerBefore(patch.openedOn ?? before.openedOn, before.answeredOn, 'openedOn')
    return tx.update('Concern', concernId, patch, seen)
  })
  return written(networkId, done)
}

/** The answer and its day (left out = today); with the day `null` it is how far things have got, and the concern is open. */
export async function answerConcern(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof answerRules>>,
): Promise<Written> {
  const { networkId, id: concernId } = await rowToWrite(ctx, 'Concern', raw.id)
  const { version: seen, answer, answeredOn, hasNoCaseData } = validate(answerRules(ctx.today), raw)
  askAboutCaseData({ answer }, hasNoCaseData)
  const day = answeredOn === undefined ? ctx.today : answeredOn
  const verb = day === null ? 'mit einem Zwischenstand versehen' : `zum ${day} beantwortet`
  const request = { networkId, model: 'Concern', verb } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const { openedOn: opened } = await tx.expectVersion('Concern', concernId, seen)
    refuseAnswerBefore(opened, day, 'answeredOn')
    return tx.update('Concern', concernId, { answer, answeredOn: day }, seen)
  })
  return written(networkId, done)
}

/** Removes a concern that was entered by mistake: one that was answered is history. */
export async function removeConcern(ctx: RequestContext, raw: z.input<typeof removeRules>): Promise<Written> {
  const { networkId, id: concernId } = await rowToWrite(ctx, 'Concern', raw.id)
  const { version: seen } = validate(removeRules, raw)
  const request = { networkId, model: 'Concern', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const { answeredOn } = await tx.expectVersion('Concern', concernId, seen)
    if (answeredOn !== null) throw new Conflict(joined(alreadyAnswered, nothingChanged))
    return tx.remove('Concern', concernId, { version: seen })
  })
  return { ...written(networkId, done), id: raw.id }
}

const alreadyAnswered = {
  de: 'Dieses Anliegen ist beantwortet und kann nicht mehr entfernt werden.',
  en: 'This concern is answered and can no longer be removed.',
}

interface Origin {
  readonly institutionId?: string | null | undefined
  readonly roleId?: string | null | undefined
}

function idsOf({ institutionId, roleId }: Origin) {
  return {
    institutionId: optionalIdOf('Institution', institutionId, 'input.institutionId'),
    roleId: optionalIdOf('MultiplierRole', roleId, 'input.roleId'),
  }
}

/** What is left out stays. */
function withoutMissing(patch: Origin): Origin {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}

/** Said at the field; the database refuses it too. */
function refuseWithoutOrigin({ institutionId, roleId }: Origin): void {
  if (institutionId || roleId) return
  const sentence = {
    de: 'Bitte geben Sie an, aus welcher Einrichtung oder über welche Multiplikatorenrolle das Anliegen kommt.',
    en: 'Please say from which institution or through which multiplier role the concern came.',
  }
  throw new Invalid('input.institutionId', joined(sentence, nothingSaved))
}

/** Said at the field; the database refuses it too. */
function refuseAnswerBefore(opened: Day, answered: Day | null, field: 'openedOn' | 'answeredOn'): void {
  if (answered === null || opened <= answered) return
  const sentence = {
    de: `Die Antwort (${answered}) kann nicht vor dem Tag liegen, an dem das Anliegen einging (${opened}).`,
    en: `The answer (${answered}) cannot be before the day on which the concern was brought in (${opened}).`,
  }
  throw new Invalid(`input.${field}`, joined(sentence, nothingSaved))
}
