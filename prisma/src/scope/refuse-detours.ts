import { type ModelName, reachOf, relationTarget } from '../model-graph.ts'
import { OutOfScope } from './out-of-scope.ts'

/**
 * Refuses arguments that leave the networks through a relation, at any depth of select, include, where or orderBy: to a
 * hidden model, or from reference data (shared by all) back to rows of networks. Between rows of one network the
 * composite foreign keys hold the line. O(size of the arguments).
 * @throws OutOfScope
 */
export function refuseDetours(model: ModelName, args: unknown, under?: string): void {
  if (Array.isArray(args)) {
    for (const part of args) refuseDetours(model, part, under)
  } else if (isPlainObject(args)) {
    for (const [key, value] of Object.entries(args)) {
      const target = relationTarget(model, key)
      if (target) refuseStep(model, key, target)
      if (key === '_count' && value === true && under !== undefined) refuseAllCounts(model)
      refuseDetours(target ?? model, value, key)
    }
  }
}

function refuseStep(from: ModelName, field: string, to: ModelName): void {
  const reach = reachOf(to)
  const comesBack = reachOf(from) === 'REFERENCE' && reach !== 'REFERENCE'
  if (reach === 'HIDDEN' || comesBack) throw new OutOfScope(`${from}.${field} leads out of the viewer's networks`)
}

// Inside select and include, `_count: true` counts every list relation; at the top of an aggregate only the rows.
function refuseAllCounts(model: ModelName): void {
  if (reachOf(model) === 'REFERENCE') throw new OutOfScope(`${model}._count leads out of the viewer's networks`)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}
