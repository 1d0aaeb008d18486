import type { Day } from '@schutznetz/domain/model/day.ts'

/** What a form held when it was sent, as text: what a browser without scripts sends too. */
export type Fields = Readonly<Record<string, string>>

/** Values of one name are joined by this character in {@link Fields}; no input can hold it. */
const separator = '\u001f'

/** Names that belong to the form itself, not to what it edits. */
export const seenField = 'form.seen'
export const versionField = 'form.version'
/** `form.take.<name>` = `theirs`: of a field in conflict, what somebody else saved is kept. */
export const takePrefix = 'form.take.'

/** Reads a sent form and gives its fields the types the API takes. */
export class FormValues {
  readonly fields: Fields
  /** What the fields said when the form was shown; empty for a new object. */
  readonly seen: Fields
  /** `version` of the object when the form was shown; 0 for a new one. */
  readonly version: number

  constructor(data: FormData) {
    const own = [...new Set(data.keys())].filter((name) => !name.startsWith('form.'))
    const isTheirs = (name: string) => data.get(takePrefix + name) === 'theirs'
    this.seen = readSeen(data.get(seenField))
    this.fields = Object.fromEntries(
      own.map((name) => [name, isTheirs(name) ? (this.seen[name] ?? '') : textsOf(data, name).join(separator)]),
    )
    this.version = Number(data.get(versionField) ?? 0)
  }

  /** One line or text, trimmed; `null` where it is empty. */
  text(name: string): string | null {
    return this.fields[name]?.trim() || null
  }

  /** Like {@link text} for a field the API requires: empty stays empty, so that the API says what is missing. */
  required(name: string): string {
    return this.text(name) ?? ''
  }

  /** A day as `YYYY-MM-DD`; `null` where it is empty. What is no day goes to the API as it is, and the API says so. */
  day(name: string): Day | null {
    return this.text(name)
  }

  /** A whole or decimal number, comma or point; `null` where it is empty, `NaN` where it is none. */
  number(name: string): number | null {
    const text = this.text(name)
    return text === null ? null : Number(text.replace(',', '.'))
  }

  /** A box that is ticked. */
  flag(name: string): boolean {
    return this.fields[name] === 'on'
  }

  /** The values of fields of the same name, without empty ones. */
  all(name: string): string[] {
    return listOf(this.fields[name])
  }

  /**
   * Of these fields those that somebody changed: an update sends nothing else, so what others changed meanwhile in
   * other fields stays.
   */
  changed(names: readonly string[]): string[] {
    return names.filter((name) => (this.fields[name] ?? '').trim() !== (this.seen[name] ?? '').trim())
  }

  /** An input for an update: `id`, `version`, and of these parts only what somebody changed. */
  patch<Parts extends Record<string, unknown>>(parts: Parts): Partial<Parts> {
    const changed = new Set(this.changed(Object.keys(parts)))
    return Object.fromEntries(Object.entries(parts).filter(([name]) => changed.has(name))) as Partial<Parts>
  }
}

/** Reads the form of a request. */
export async function readForm(request: Request): Promise<FormValues> {
  return new FormValues(await request.formData())
}

/** Several values of one name. */
export function listOf(text: string | undefined): string[] {
  return (text ?? '').split(separator).filter(Boolean)
}

/** Several values as one field, for the beginnings of a form. */
export function joinList(values: readonly string[]): string {
  return values.join(separator)
}

function textsOf(data: FormData, name: string): string[] {
  return data.getAll(name).filter((value) => typeof value === 'string')
}

function readSeen(value: FormDataEntryValue | null): Fields {
  if (typeof value !== 'string') return {}
  try {
    const seen: unknown = JSON.parse(value)
    return typeof seen === 'object' && seen !== null ? (seen as Fields) : {}
  } catch {
    return {}
  }
}
