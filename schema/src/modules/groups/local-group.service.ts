import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { normaliseName } from '../../import/normalise.ts'
import { optionalLine, requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, day, id, version } from '../../validation/values.ts'
import { localGroupKey } from './local-group-key.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const labelDe = () => requiredName({ de: 'den Namen der Berufsgruppe', en: 'the name of the professional group' })
const labelEn = () => optionalLine({ de: 'Name auf Englisch', en: 'Name in English' }, 300)

const createRules = (today: Day) =>
  z.object({ network: z.string(), labelDe: labelDe(), labelEn: labelEn(), validFrom: beginning(today) })
const updateRules = z.object({ id: id(), version: version(), labelDe: labelDe().optional(), labelEn: labelEn() })
const endRules = (today: Day) =>
  z.object({ id: id(), version: version(), validTo: day({ de: 'Ende', en: 'End' }, today) })

/** Adds a professional group that no statute knows: a sector of the wheel after the statutory ones. */
export async function createLocalGroup(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const input = validate(createRules(ctx.today), raw)
  const request = { networkId, model: 'ProfessionalGroup', verb: 'angelegt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const groups = await tx.find('ProfessionalGroup')
    refuseSameName(groups, input.labelDe, ctx.today)
    const key = localGroupKey(
      input.labelDe,
      groups.map((group) => group.key),
    )
    const labels = { labelDe: input.labelDe, labelEn: input.labelEn ?? input.labelDe }
    return tx.create('ProfessionalGroup', { key, ...labels, isCustom: true, validFrom: input.validFrom })
  })
  return written(networkId, done)
}

/** Renames a group of the network's own; an emptied English name is the German one again. */
export async function updateLocalGroup(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: groupId } = await rowToWrite(ctx, 'ProfessionalGroup', raw.id)
  const input = validate(updateRules, raw)
  const request = { networkId, model: 'ProfessionalGroup', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const group = await localGroup(tx, groupId, 'umbenannt')
    if (input.labelDe !== undefined) {
      const others = (await tx.find('ProfessionalGroup')).filter((one) => one.id !== groupId)
      refuseSameName(others, input.labelDe, ctx.today)
    }
    const german = input.labelDe ?? group.labelDe
    const patch = {
      labelDe: input.labelDe,
      labelEn: input.labelEn === null ? german : input.labelEn,
    }
    return tx.update('ProfessionalGroup', groupId, patch, input.version)
  })
  return written(networkId, done)
}

/** The group is no sector any more from a day on; its institution types go back to the groups of the catalogue. */
export async function endLocalGroup(ctx: RequestContext, raw: z.input<ReturnType<typeof endRules>>): Promise<Written> {
  const { networkId, id: groupId } = await rowToWrite(ctx, 'ProfessionalGroup', raw.id)
  const { version: seen, validTo } = validate(endRules(ctx.today), raw)
  const request = { networkId, model: 'ProfessionalGroup', verb: `zum ${validTo} beendet` } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await localGroup(tx, groupId, 'beendet')
    await refuseActiveRoles(tx, groupId, validTo)
    return tx.end('ProfessionalGroup', groupId, validTo, seen)
  })
  return written(networkId, done)
}

/** @throws Conflict for a group of the catalogue: the statute needs it, and everybody means the same by it. */
export async function localGroup(tx: ChangeTx, groupId: string, verb: string): Promise<Row<'ProfessionalGroup'>> {
  const group = await tx.get('ProfessionalGroup', groupId)
  if (group.isCustom) return group
  throw new Conflict(
    joined(
      {
        de: `Die Berufsgruppe «${group.labelDe}» gehört zum Katalog und kann nicht ${verb} werden.`,
        en: `The professional group “${group.labelEn || group.labelDe}” belongs to the catalogue and stays as it is.`,
      },
      nothingSaved,
    ),
  )
}

function refuseSameName(groups: readonly Row<'ProfessionalGroup'>[], name: string, today: Day): void {
  // A name without a Latin letter normalises to nothing, and is like no other.
  const spelled = normaliseName(name) || name
  const twin = groups.find(
    (one) => (one.validTo === null || one.validTo > today) && (normaliseName(one.labelDe) || one.labelDe) === spelled,
  )
  if (!twin) return
  throw new Invalid(
    'input.labelDe',
    joined(
      {
        de: `Eine Berufsgruppe «${twin.labelDe}» gibt es in diesem Netzwerk schon.`,
        en: `There is a professional group “${twin.labelDe}” in this network already.`,
      },
      nothingSaved,
    ),
  )
}

/** A mandate for a group that does not exist would silently stop acting. */
async function refuseActiveRoles(tx: ChangeTx, groupId: string, validTo: Day): Promise<void> {
  const roles = await tx.find('MultiplierRole', { groupId })
  const acting = roles.filter((role) => role.validTo === null || role.validTo > validTo)
  if (acting.length === 0) return
  const de = acting.length === 1 ? 'eine Rolle vertritt' : `${acting.length} Rollen vertreten`
  const en = acting.length === 1 ? 'one role represents' : `${acting.length} roles represent`
  throw new Conflict({
    de:
      `Die Gruppe kann noch nicht beendet werden: ${de} sie über den ${validTo} hinaus. ` +
      'Es wurde nichts gespeichert; beenden Sie zuerst diese Rollen.',
    en: `The group cannot end yet: ${en} it beyond ${validTo}. Nothing was saved; end these roles first.`,
  })
}
