/** What a picker searches. */
export type PickedKind = 'institution' | 'person' | 'carrier'

const kinds: readonly string[] = ['institution', 'person', 'carrier'] satisfies PickedKind[]

/** The kind a text names; `null` = none. */
export function readPickedKind(text: string | null): PickedKind | null {
  return kinds.includes(text ?? '') ? (text as PickedKind) : null
}

/** Name of the field that holds the text typed into a picker; the picker's own name holds the id. */
export function textField(name: string): string {
  return `${name}.text`
}
