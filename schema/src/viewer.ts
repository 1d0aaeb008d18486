import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'

/** A role of the viewer in a network. Several rows for one network add up. */
export interface ViewerMembership {
  readonly networkId: string
  readonly slug: string
  readonly role: NetworkRole
}

/** Who asks. Read freshly for every request, so that a revoked role ends at once. */
export interface Viewer {
  readonly userId: string
  readonly name: string
  readonly isInstanceAdministrator: boolean
  readonly isDemo: boolean
  readonly memberships: readonly ViewerMembership[]
}
