import { getNamedType, GraphQLID, isInputObjectType, type GraphQLInputType } from 'graphql'

type Value = Readonly<Record<string, unknown>>

/** Paths of all ids in an input type, e.g. `scope.institutionIds`. */
export function idPaths(type: GraphQLInputType | undefined, path: readonly string[] = []): string[] {
  const named = getNamedType(type)
  if (named === GraphQLID) return [path.join('.')]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => idPaths(field.type, [...path, field.name]))
}

export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (firstOf(at) as Value | undefined)?.[key], value)
}

/** Of a list of inputs the first stands for all. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value
}

/** A copy with another value at the path, in a list of inputs in the first; a list stays a list. */
export function withValue(value: Value, path: string, replacement: unknown): Value {
  const [key = '', ...rest] = path.split('.')
  const inner = value[key]
  if (rest.length > 0) {
    const changed = withValue(firstOf(inner) as Value, rest.join('.'), replacement)
    return { ...value, [key]: Array.isArray(inner) ? [changed, ...inner.slice(1)] : changed }
  }
  return { ...value, [key]: Array.isArray(inner) ? [replacement] : replacement }
}
