import type { RoleToSecure } from '@schutznetz/domain/what-if/roles-to-secure.ts'
import type { WhatIf } from '@schutznetz/domain/what-if/what-if.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

export const WhatIfRef = builder.objectRef<Placed<WhatIf>>('WhatIf')
export const RoleToSecureRef = builder.objectRef<Placed<RoleToSecure>>('RoleToSecure')
