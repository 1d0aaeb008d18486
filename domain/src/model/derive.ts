/**
 * A function of a view (or any other immutable object) that is computed once per object and forgotten with it.
 * Everything derived from a network goes through here, so one request never counts the same thing twice.
 */
export function derive<Source extends object, Value>(compute: (source: Source) => Value): (source: Source) => Value {
  const known = new WeakMap<Source, { readonly value: Value }>()
  return (source) => {
    const hit = known.get(source)
    if (hit) return hit.value
    const value = compute(source)
    known.set(source, { value })
    return value
  }
}
