import { m } from '#lib/paraglide/messages.js'
import type { RoleSubject } from './page-data.ts'

/** Whom a role stands for: an institution, a group, or the part of the group that its scope names. */
export function subjectWords({ institution, group, scope }: RoleSubject): string {
  if (institution) return institution.name
  const whole = group ? `${group.code} ${group.label}` : m.people_role_no_group()
  return scope.length === 0 ? whole : `${whole}: ${scopeWords(scope)}`
}

/** The part of the group that a role is for: districts, carriers, institutions by name. */
export function scopeWords(scope: RoleSubject['scope']): string {
  return scope
    .map(({ institution, district, carrier }) => (institution ?? district ?? carrier)?.name ?? '')
    .filter(Boolean)
    .join(', ')
}
