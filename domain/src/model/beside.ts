import { derive } from './derive.ts'
import type { InstitutionView, NetworkView } from './view.ts'

/** What a view that is mostly like another one shares with it. */
export interface Beside {
  readonly view: NetworkView
  /**
   * Ids of the institutions, of either view, about which the two may say different things; of all others every fact
   * of their own is the same. `null` = too many to tell apart.
   */
  readonly touched: ReadonlySet<string> | null
}

const known = new WeakMap<NetworkView, Beside>()

/** Remembers beside which view another one stands, so that what is derived from it is not worked out again. */
export function placeBeside(view: NetworkView, beside: Beside): NetworkView {
  known.set(view, beside)
  return view
}

/** Beside which view this one stands; `null` = it stands alone. */
export function besideOf(view: NetworkView): Beside | null {
  return known.get(view) ?? null
}

/**
 * A fact of each institution's own, looked up by its id, computed once per view; `null` for what is no institution of
 * the day. Beside another view only the institutions that are touched are asked, all others are looked up there.
 * `compute` prepares what they share. O(institutions), or O(touched).
 */
export function deriveByInstitution<Value>(
  compute: (view: NetworkView) => (institution: InstitutionView) => Value,
): (view: NetworkView, institutionId: string) => Value | null {
  const valuesOf = derive((view: NetworkView): ReadonlyMap<string, Value> => {
    const touched = besideOf(view)?.touched
    const asked = touched ? [...touched].flatMap((id) => view.institutionById.get(id) ?? []) : view.institutions
    const valueOf = compute(view)
    return new Map(asked.map((institution) => [institution.id, valueOf(institution)]))
  })
  const lookUp = (view: NetworkView, institutionId: string): Value | null => {
    const beside = besideOf(view)
    return beside?.touched && !beside.touched.has(institutionId)
      ? lookUp(beside.view, institutionId)
      : (valuesOf(view).get(institutionId) ?? null)
  }
  return lookUp
}
