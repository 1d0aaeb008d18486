import { builder } from '../builder.ts'
import { ordered, type Direction } from './ordered.ts'

export const DirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which way a list is sorted. Unknown values come last either way.',
  values: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'The other way round.' },
  },
})

export interface Order<F extends string> {
  readonly field: F
  readonly direction?: Direction | null | undefined
}

/** Declares `<name>Order` with its enum of fields. */
export function orderInput<F extends string>(name: string, plural: string, fields: Record<F, string>) {
  const values = Object.fromEntries(
    Object.entries<string>(fields).map(([field, description]) => [field, { value: field as F, description }]),
  ) as Record<F, { value: F; description: string }>
  const FieldEnum = builder.enumType(`${name}OrderField`, { description: `What ${plural} can be sorted by.`, values })
  return builder.inputType(`${name}Order`, {
    description: `How ${plural} are sorted.`,
    fields: (t) => ({
      field: t.field({ type: FieldEnum, required: true, description: 'What they are sorted by.' }),
      direction: t.field({ type: DirectionEnum, defaultValue: 'ASC', description: 'Which way.' }),
    }),
  })
}

/** Sorts rows by the key of the asked field. */
export function orderedBy<T extends { readonly id: string }, F extends string>(
  rows: readonly T[],
  order: Order<F>,
  keys: Readonly<Record<F, (row: T) => string | number | null>>,
): T[] {
  return ordered(rows, keys[order.field], order.direction ?? 'ASC')
}
