import type { HolderKind } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** In which capacity somebody is in a role. */
export const holderKinds: Readonly<Record<HolderKind, () => string>> = {
  HOLDER: m.people_holder,
  DEPUTY: m.people_deputy,
}
