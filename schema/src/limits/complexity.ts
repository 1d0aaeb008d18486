import { ComplexityErrorKind, type ComplexityErrorFn } from '@pothos/plugin-complexity'
import { isListType, isNonNullType, type GraphQLField } from 'graphql'
import type { RequestContext } from '../context.ts'
import { LimitExceeded, type Limit } from '../errors.ts'
import { defaultPageSize, maximalBreadth, maximalComplexity, maximalDepth } from './limits.ts'

/** Rows expected in a list that cannot be paged, e.g. the roles of an institution. */
const plainListSize = 5
/** The parts of a connection repeat nothing: the connection itself already counts its rows. */
const connectionParts = new Set(['edges', 'nodes', 'pageInfo'])

type Field = GraphQLField<unknown, RequestContext, Record<string, unknown>>

function isList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function fieldComplexity(args: Record<string, unknown>, _context: unknown, field: Field) {
  if (connectionParts.has(field.name)) return { field: 0, multiplier: 1 }
  if (field.args.some(({ name }) => name === 'first')) {
    const rows = Number(args['first'] ?? args['last'] ?? defaultPageSize)
    return { field: 1, multiplier: Math.max(rows, 1) }
  }
  return { field: 1, multiplier: isList(field) ? plainListSize : 1 }
}

const limitOf: Record<ComplexityErrorKind, Limit> = {
  [ComplexityErrorKind.Depth]: {
    key: 'DEPTH',
    name: { de: 'die Tiefe', en: 'its depth' },
    bound: maximalDepth,
    advice: { de: 'Fragen Sie in mehreren Schritten.', en: 'Ask in several steps.' },
  },
  [ComplexityErrorKind.Breadth]: {
    key: 'BREADTH',
    name: { de: 'die Zahl der Felder', en: 'the number of fields' },
    bound: maximalBreadth,
    advice: { de: 'Fragen Sie weniger Felder auf einmal ab.', en: 'Ask for fewer fields at a time.' },
  },
  [ComplexityErrorKind.Complexity]: {
    key: 'COMPLEXITY',
    name: { de: 'der Aufwand', en: 'its cost' },
    bound: maximalComplexity,
    advice: { de: 'Fragen Sie kleinere Seiten (first) ab.', en: 'Ask for smaller pages (first).' },
  },
}

const valueOf = {
  [ComplexityErrorKind.Depth]: 'depth',
  [ComplexityErrorKind.Breadth]: 'breadth',
  [ComplexityErrorKind.Complexity]: 'complexity',
} as const

const complexityError: ComplexityErrorFn = (kind, result) =>
  new LimitExceeded(limitOf[kind], Math.round(result[valueOf[kind]]))

/** Depth, breadth and cost of an operation, checked before its first field is resolved. */
export const complexityOptions = {
  limit: { depth: maximalDepth, breadth: maximalBreadth, complexity: maximalComplexity },
  fieldComplexity,
  complexityError,
}
