import { NotFound } from '../errors.ts'
import type { NetworkScope, Placed } from './network-scope.ts'

/** Makes a placing function from an index: the row of that id, whatever day it belongs to. */
export function rowPlacer<T>(rowsOf: (scope: NetworkScope) => ReadonlyMap<string, T>) {
  /** @throws NotFound if the network has no such row. */
  return (scope: NetworkScope, id: string): Placed<T> => {
    const item = rowsOf(scope).get(id)
    if (item === undefined) throw new NotFound()
    return { scope, item }
  }
}
