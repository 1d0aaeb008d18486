import { m } from '#lib/paraglide/messages.js'
import type { RoleSubject } from './page-data.ts'

/** A scope may name dozens of institutions; the page of the role has all of them. */
const mostNamed = 3

/** Whom a role stands for: an institution, a group, or the part of the group that its scope names. */
export function subjectWords({ institution, group, scope }: RoleSubject): string {
  if (institution) return institution.name
  const whole = group ? `${group.code} ${group.label}` : m.people_role_no_group()
  if (scope.length === 0) return whole
  const rest = scope.length - mostNamed
  const named = scopeWords(rest > 1 ? scope.slice(0, mostNamed) : scope)
  return `${whole}: ${rest > 1 ? m.people_scope_and_more({ named, count: rest }) : named}`
}

/** The part of the group that a role is for: districts, carriers, institutions by name. */
export function scopeWords(scope: RoleSubject['scope']): string {
  return scope
    .map(({ institution, district, carrier }) => (institution ?? district ?? carrier)?.name ?? '')
    .filter(Boolean)
    .join(', ')
}
