import type { Precaution } from '@schutznetz/domain/what-if/precautions.ts'
import type { RoleToSecure } from '@schutznetz/domain/what-if/roles-to-secure.ts'
import type { WhatIf } from '@schutznetz/domain/what-if/what-if.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'
import type { LeaverRow } from './leaving-ids.ts'

export const WhatIfRef = builder.objectRef<Placed<WhatIf>>('WhatIf')
export const RoleToSecureRef = builder.objectRef<Placed<RoleToSecure>>('RoleToSecure')
export const LeaverRef = builder.objectRef<Placed<LeaverRow>>('Leaver')
export const PrecautionRef = builder.objectRef<Placed<Precaution>>('Precaution')

/** The eyes of the viewer on the network that would be left. Names stay those the viewer reads on the day. */
export function withoutThem({ scope, item }: Placed<WhatIf>): NetworkScope {
  return { ...scope, view: item.then }
}
