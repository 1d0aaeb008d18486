import type { Dated } from '@schutznetz/domain/model/day.ts'
import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

/** A record that begins, ends and is changed under an optimistic lock. */
export interface DatedRecord extends Dated {
  readonly version: number
}

/** A record, or what is seen of it on a day. */
type DatedItem = DatedRecord | { readonly record: DatedRecord }

function recordOf({ item }: Placed<DatedItem>): DatedRecord {
  return 'record' in item ? item.record : item
}

export const DatedRef = builder.interfaceRef<Placed<DatedItem>>('Dated').implement({
  description: 'Something that begins and ends: it holds from `validFrom` up to, but not on, `validTo`.',
  fields: (t) => ({
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it holds. `null` = always has.',
      resolve: (placed) => recordOf(placed).validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it no longer holds. `null` = open.',
      resolve: (placed) => recordOf(placed).validTo,
    }),
    isActive: t.boolean({
      description: 'Whether it holds on the day of the query.',
      resolve: (placed) => isActiveOn(recordOf(placed), placed.scope.view.day),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: (placed) => recordOf(placed).version,
    }),
  }),
})
