import type { Choice } from '#lib/forms/form-state.ts'
import type { ConcernOriginsQuery } from '#lib/generated/graphql.ts'

type Origins = NonNullable<ConcernOriginsQuery['network']>

/**
 * Roles a concern may have come through: those that stand for its institution, else all in which somebody acts. The one
 * that is chosen already stays among them.
 */
export function roleChoices({ institutions, multiplierRoles }: Origins, chosen: Choice | null): Choice[] {
  const [institution] = institutions.nodes
  const nearer = institution ? [...institution.roles, ...institution.viaRoles] : []
  const roles = nearer.length > 0 ? nearer : multiplierRoles.nodes
  const choices = new Map<string, Choice>(roles.map(({ id, label }) => [id, { id, label }]))
  if (chosen && !choices.has(chosen.id)) choices.set(chosen.id, chosen)
  return [...choices.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'de', { numeric: true }))
}
