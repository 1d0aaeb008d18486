import { pressRowButton, readRows, writeRows } from '#lib/forms/form-rows.ts'
import { joinList, type Fields, type FormValues } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import type { RoleEntryFragment } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'

/** Kinds of parts that are searched by name, one row each. */
export const pickedParts = ['carrier', 'institution'] as const
type PickedPart = (typeof pickedParts)[number]

const blank = { id: '', [textField('id')]: '' }

/** The part of its group that a role represents, as fields. */
export function scopeFields(scope: RoleEntryFragment['scope']): Fields {
  const rows = (part: PickedPart) =>
    scope.flatMap(({ [part]: named }) => (named ? [{ id: named.id, [textField('id')]: named.name }] : []))
  return {
    districtIds: joinList(scope.flatMap(({ district }) => (district ? [district.id] : []))),
    ...writeRows('carrier', rows('carrier')),
    ...writeRows('institution', rows('institution')),
  }
}

/** What a pressed button of the rows makes of the fields (`carrier:add`); `null` = none was pressed. */
export function pressScopeButton(pressed: FormDataEntryValue | null, fields: Fields): Fields | null {
  const [part, button] = typeof pressed === 'string' ? pressed.split(':') : []
  const known = pickedParts.find((one) => one === part)
  return known && button ? pressRowButton(button, fields, known, blank) : null
}

/** Reads one picker of the form; `readPick` on the server. */
type ReadPick = (
  name: string,
  kind: PickedPart,
) => Promise<{ readonly id: string | null } | { readonly id: undefined; error: string; candidates: readonly Choice[] }>

export interface ScopeInput {
  readonly districtIds: string[]
  readonly carrierIds: string[]
  readonly institutionIds: string[]
}

export type ReadScope =
  | { readonly scope: ScopeInput; readonly errors?: undefined }
  | { readonly errors: Record<string, string>; readonly candidates: Record<string, readonly Choice[]> }

/** The part of a group that was sent, or what is wrong with its rows. */
export async function readScope(values: FormValues, pick: ReadPick): Promise<ReadScope> {
  const ids: Record<PickedPart, string[]> = { carrier: [], institution: [] }
  const errors: Record<string, string> = {}
  const candidates: Record<string, readonly Choice[]> = {}
  for (const part of pickedParts) {
    for (const { key } of readRows(values.fields, part, ['id', textField('id')])) {
      const name = `${part}.${key}.id`
      const found = await pick(name, part)
      if (found.id === undefined) {
        errors[name] = found.error
        candidates[name] = found.candidates
      } else if (found.id !== null) ids[part].push(found.id)
    }
  }
  if (Object.keys(errors).length > 0) return { errors, candidates }
  const scope = { districtIds: values.all('districtIds'), carrierIds: ids.carrier, institutionIds: ids.institution }
  return { scope }
}
