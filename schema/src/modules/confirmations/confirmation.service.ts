import type { Day } from '@schutznetz/domain/model/day.ts'
import type { ConfirmationSide, ConfirmedEntity } from '@schutznetz/domain/model/records/cooperation.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { rowTitle } from '../../change/row-title.ts'
import type { VersionedModel } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { validate } from '../../validation/validate.ts'
import { optionalLine } from '../../validation/texts.ts'
import { id, optionalPastDay } from '../../validation/values.ts'
import { saying } from '../../validation/saying.ts'

const confirmableFields: Partial<Record<VersionedModel, readonly string[]>> = {
  Institution: [
    ...['name', 'street', 'postalCode', 'city', 'phone', 'email', 'website', 'openingHours', 'places'],
    ...['type', 'carrier', 'district'],
  ],
  Affiliation: ['position', 'isContact', 'phone', 'email'],
}

const rules = (today: Day, fields: readonly string[]) =>
  z.object({
    id: id(),
    fields: z
      .array(z.string())
      .nullish()
      .refine(
        (names) => (names ?? []).every((name) => fields.includes(name)),
        saying({
          de: `Einzeln bestätigt werden können: ${fields.join(', ') || 'keine Felder'}.`,
          en: `Can be confirmed one by one: ${fields.join(', ') || 'no fields'}.`,
        }),
      ),
    side: z.enum(['SOURCE', 'TARGET']).nullish(),
    confirmedOn: optionalPastDay({ de: 'Bestätigt am', en: 'Confirmed on' }, today),
    confirmedBy: optionalLine({ de: 'Bestätigt von', en: 'Confirmed by' }, 200),
  })

type Confirmed = z.input<ReturnType<typeof rules>>

/** Confirmations are events: each is a row of its own, nothing is overwritten. */
function confirmService(model: VersionedModel, entity: ConfirmedEntity) {
  return async (ctx: RequestContext, raw: Confirmed): Promise<Written> => {
    const { networkId, id: entityId } = await rowToWrite(ctx, model, raw.id)
    const input = validate(rules(ctx.today, confirmableFields[model] ?? []), raw)
    const names = input.fields && input.fields.length > 0 ? [...new Set(input.fields)] : [null]
    const side: ConfirmationSide | null = input.side ?? null
    const common = {
      entity,
      entityId,
      side,
      confirmedOn: input.confirmedOn ?? ctx.today,
      confirmedBy: input.confirmedBy ?? null,
    }
    let what = ''
    const request = { networkId, label: () => `${what} bestätigt` }
    const done = await change(ctx, request, async (tx) => {
      what = await rowTitle(tx, model, await tx.get(model, entityId))
      await tx.createMany(
        'Confirmation',
        names.map((field) => ({ ...common, field })),
      )
      return { id: entityId }
    })
    return written(networkId, done)
  }
}

export const confirmInstitution = confirmService('Institution', 'INSTITUTION')
export const confirmAffiliation = confirmService('Affiliation', 'AFFILIATION')
export const confirmRoleHolder = confirmService('RoleHolder', 'ROLE_HOLDER')
export const confirmCooperationLink = confirmService('CooperationLink', 'COOPERATION_LINK')
export const confirmReportingStep = confirmService('ReportingStep', 'REPORTING_STEP')
