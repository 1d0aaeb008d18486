import { buildView } from './as-of/build-view.ts'
import type { Day } from './day.ts'
import type { NetworkSnapshot, NetworkView } from './view.ts'

/** Days kept per snapshot: today, a comparison day and the steps of a short trend. */
const keptDays = 16

const views = new WeakMap<NetworkSnapshot, Map<Day, NetworkView>>()

/**
 * The network as of a day: exactly the rows whose validity contains it, events up to and including it, the rules in
 * force on it (definitions.md, "Days and history"). O(rows) once per snapshot and day; the most recently used
 * {@link keptDays} days stay, so a walk through time does not fill the memory.
 */
export function asOf(snapshot: NetworkSnapshot, day: Day): NetworkView {
  const known = views.get(snapshot) ?? new Map<Day, NetworkView>()
  views.set(snapshot, known)
  const view = known.get(day) ?? buildView(snapshot, day)
  known.delete(day)
  known.set(day, view)
  const oldest = known.keys().next()
  if (known.size > keptDays && !oldest.done) known.delete(oldest.value)
  return view
}
