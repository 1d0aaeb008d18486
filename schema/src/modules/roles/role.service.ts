import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite, type Located } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { optionalLine } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id, version } from '../../validation/values.ts'
import { addScope, replaceScope, scopeRules } from './role-scope.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const createRules = (today: Day) =>
  z.object({
    institutionId: id().nullish(),
    groupId: id().nullish(),
    title: optionalLine({ de: 'Bezeichnung', en: 'Title' }, 300),
    scope: scopeRules.nullish(),
    validFrom: beginning(today),
  })

const updateRules = z.object({
  id: id(),
  version: version(),
  title: optionalLine({ de: 'Bezeichnung', en: 'Title' }, 300),
})
const scopeChangeRules = z.object({ id: id(), version: version(), scope: scopeRules })

/** A mandate to represent one institution, or one professional group or part of it. Vacant until somebody holds it. */
export async function createMultiplierRole(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { located, column } = await findRepresented(ctx, raw)
  const { title, scope, validFrom } = validate(createRules(ctx.today), raw)
  if (scope && column === 'institutionId') refuseScope()
  const request = { networkId: located.networkId, model: 'MultiplierRole', verb: 'angelegt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const role = await tx.create('MultiplierRole', { [column]: located.id, title, validFrom })
    if (scope) await addScope(tx, role.id, scope)
    return role
  })
  return written(located.networkId, done)
}

export async function updateMultiplierRole(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: roleId } = await rowToWrite(ctx, 'MultiplierRole', raw.id)
  const { version: seen, title } = validate(updateRules, raw)
  const request = { networkId, model: 'MultiplierRole', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('MultiplierRole', roleId, { title }, seen))
  return written(networkId, done)
}

/** Narrows or widens a group role; an empty scope is the whole group. The role's version guards its scope. */
export async function updateRoleScope(ctx: RequestContext, raw: z.input<typeof scopeChangeRules>): Promise<Written> {
  const { networkId, id: roleId } = await rowToWrite(ctx, 'MultiplierRole', raw.id)
  const { version: seen, scope } = validate(scopeChangeRules, raw)
  const request = { networkId, model: 'MultiplierRole', verb: 'neu begrenzt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const role = await tx.touch('MultiplierRole', roleId, seen)
    if (role.groupId === null) refuseScope()
    await replaceScope(tx, roleId, scope)
    return role
  })
  return written(networkId, done)
}

export const endMultiplierRole = endService('MultiplierRole')

/** Removes a role that was never held. */
export const removeMultiplierRole = removeService('MultiplierRole', ['RoleScope'])

type Represented = 'institutionId' | 'groupId'

async function findRepresented(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<{ located: Located; column: Represented }> {
  if (raw.institutionId && raw.groupId) refuseBoth()
  if (raw.institutionId) {
    const located = await rowToWrite(ctx, 'Institution', raw.institutionId, 'input.institutionId')
    return { located, column: 'institutionId' }
  }
  if (!raw.groupId) return refuseBoth()
  return { located: await rowToWrite(ctx, 'ProfessionalGroup', raw.groupId, 'input.groupId'), column: 'groupId' }
}

function refuseBoth(): never {
  throw new Invalid(
    'input.institutionId',
    joined(
      {
        de: 'Eine Rolle vertritt entweder eine Einrichtung oder eine Berufsgruppe.',
        en: 'A role represents either an institution or a professional group.',
      },
      nothingSaved,
    ),
  )
}

function refuseScope(): never {
  throw new Invalid(
    'input.scope',
    joined(
      {
        de: 'Nur die Rolle einer Berufsgruppe kann auf Einrichtungen, Stadtteile oder Träger begrenzt werden.',
        en: 'Only the role of a professional group can be limited to institutions, districts or carriers.',
      },
      nothingSaved,
    ),
  )
}
