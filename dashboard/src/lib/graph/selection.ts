/** What a selection in the address points to. */
export interface Selection {
  readonly kind: 'INSTITUTION' | 'ROLE' | 'GROUP'
  /** Id of an institution or role, key of a group. */
  readonly id: string
  /** Group of a role, as far as it has one: the API finds the role by it. */
  readonly groupKey: string | null
}

/**
 * Reads `sel` of the address: the id of an institution, `group:KEY`, or `role:KEY:id`. It tells its kind by itself, so
 * that the server can answer without loading the whole map.
 */
export function readSelection(text: string): Selection {
  const [, key = '', id = ''] = /^role:([^:]*):(.+)$/.exec(text) ?? []
  if (id) return { kind: 'ROLE', id, groupKey: key || null }
  if (text.startsWith('group:')) {
    const groupKey = text.slice('group:'.length)
    return { kind: 'GROUP', id: groupKey, groupKey }
  }
  return { kind: 'INSTITUTION', id: text, groupKey: null }
}

/** The selection of a group. */
export function selectGroup(key: string): string {
  return `group:${key}`
}

/** The selection of a multiplier of ring 1. */
export function selectRole({ id, groupKey }: { readonly id: string; readonly groupKey?: string | null }): string {
  return `role:${groupKey ?? ''}:${id}`
}
