import { fieldLabels } from '../../../change/field-labels.ts'

const order = new Map(Object.keys(fieldLabels).map((field, position) => [field, position]))

/** The order in which fields are told: as above, which is the order of the forms; stored rows have none of their own. */
export function compareFields(a: string, b: string): number {
  return (order.get(a) ?? order.size) - (order.get(b) ?? order.size)
}
