import type { InstitutionKind } from './institution-kind.ts'
import { publicKinds } from './public-kinds.ts'
import { schoolAndHealthKinds } from './school-and-health-kinds.ts'
import { youthWelfareKinds } from './youth-welfare-kinds.ts'

/** Kinds by type key of the catalogue (domain/src/catalogue/institution-types); a test compares keys and groups. */
export const institutionKinds: Readonly<Record<string, InstitutionKind>> = {
  ...youthWelfareKinds,
  ...schoolAndHealthKinds,
  ...publicKinds,
}

/** Throws `RangeError` for a type the generator knows nothing of. */
export function kindOf(typeKey: string): InstitutionKind {
  const found = institutionKinds[typeKey]
  if (!found) throw new RangeError(`The demo knows no institution type ${typeKey}`)
  return found
}
