import { m } from '#lib/paraglide/messages.js'
import type { NetworkRole } from '#lib/generated/graphql.ts'

const labels: Record<NetworkRole, () => string> = {
  COORDINATOR: m.role_COORDINATOR,
  LEADERSHIP: m.role_LEADERSHIP,
  ANALYST: m.role_ANALYST,
  ADMINISTRATOR: m.role_ADMINISTRATOR,
  PARTNER: m.role_PARTNER,
}

/** The role as the viewer reads it, in the viewer's language. */
export function roleLabel(role: NetworkRole): string {
  return labels[role]()
}

/** The one role a viewer holds everywhere, for pages outside a network; `null` if their roles differ. */
export function commonRole(memberships: readonly { role: NetworkRole }[]): NetworkRole | null {
  const roles = new Set(memberships.map(({ role }) => role))
  const [only] = roles
  return roles.size === 1 && only ? only : null
}

/** Up to two initials of a name, for the avatar: "Maren Holtkamp" → "MH". */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters.map((word) => word?.[0] ?? '').join('')
}
