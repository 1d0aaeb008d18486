import { z } from 'zod'
import type { ChangeTx } from '../../change/change-tx.ts'
import type { NewRow } from '../../change/tenant-models.ts'
import { idOf } from '../../relay-options.ts'
import { id } from '../../validation/values.ts'

const ids = () => z.array(id()).nullish()

export const scopeRules = z.object({ institutionIds: ids(), districtIds: ids(), carrierIds: ids() })

type Scope = z.output<typeof scopeRules>

export async function addScope(tx: ChangeTx, roleId: string, scope: Scope): Promise<void> {
  const rows = scopeRows(roleId, scope)
  if (rows.length > 0) await tx.createMany('RoleScope', rows)
}

/** Removes what is no longer in scope and adds what is new; what stays is not touched. */
export async function replaceScope(tx: ChangeTx, roleId: string, scope: Scope): Promise<void> {
  const wanted = new Map(scopeRows(roleId, scope).map((row) => [keyOf(row), row]))
  for (const row of await tx.find('RoleScope', { roleId })) {
    if (!wanted.delete(keyOf(row))) await tx.remove('RoleScope', row.id)
  }
  if (wanted.size > 0) await tx.createMany('RoleScope', [...wanted.values()])
}

function scopeRows(roleId: string, scope: Scope): NewRow<'RoleScope'>[] {
  const rows = [
    ...unique('Institution', scope.institutionIds, 'institutionIds').map((institutionId) => ({
      roleId,
      institutionId,
    })),
    ...unique('District', scope.districtIds, 'districtIds').map((districtId) => ({ roleId, districtId })),
    ...unique('Carrier', scope.carrierIds, 'carrierIds').map((carrierId) => ({ roleId, carrierId })),
  ]
  // One insert needs the same columns in every row.
  return rows.map((row) => ({ institutionId: null, districtId: null, carrierId: null, ...row }))
}

function unique(typename: string, globalIds: readonly string[] | null | undefined, field: string): string[] {
  return [...new Set((globalIds ?? []).map((one) => idOf(typename, one, `input.scope.${field}`)))]
}

function keyOf(row: { institutionId?: string | null; districtId?: string | null; carrierId?: string | null }): string {
  return `${row.institutionId ?? ''}|${row.districtId ?? ''}|${row.carrierId ?? ''}`
}
