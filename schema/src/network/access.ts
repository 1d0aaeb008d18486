import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { Viewer } from '../viewer.ts'
import { Forbidden } from '../errors.ts'

/** Whose names a viewer reads: everybody's, those of role holders and coordinators, or nobody's. */
export type NameRule = 'ALL' | 'OFFICE_HOLDERS' | 'NONE'

/** What a viewer may do in one network; several roles add up (domain.md 6). */
export interface Access {
  readonly networkId: string
  readonly roles: ReadonlySet<NetworkRole>
  readonly canReadContent: boolean
  readonly canWrite: boolean
  readonly canSeeContactData: boolean
  /** The audit holds personal data of everybody. */
  readonly canReadChanges: boolean
  readonly names: NameRule
  /** What was written freely may name anybody (decision 37). */
  readonly canReadFreeText: boolean
}

function nameRule(roles: ReadonlySet<NetworkRole>): NameRule {
  if (roles.has('COORDINATOR')) return 'ALL'
  return roles.has('LEADERSHIP') ? 'OFFICE_HOLDERS' : 'NONE'
}

/** The viewer's rights in a network, or `null` without a role there: then the network does not exist for them. */
export function accessTo(viewer: Viewer, networkId: string): Access | null {
  const roles = new Set(viewer.memberships.filter((row) => row.networkId === networkId).map(({ role }) => role))
  if (roles.size === 0) return null
  const isCoordinator = roles.has('COORDINATOR')
  return {
    networkId,
    roles,
    canReadContent: isCoordinator || roles.has('LEADERSHIP') || roles.has('ANALYST'),
    canWrite: isCoordinator,
    canSeeContactData: isCoordinator,
    canReadChanges: isCoordinator,
    names: nameRule(roles),
    canReadFreeText: isCoordinator,
  }
}

/** @throws Forbidden for roles that see a network's head but not what is in it (administrators, partners). */
export function requireContent(access: Access): void {
  if (!access.canReadContent) {
    throw new Forbidden({
      de: 'Ihre Rolle verwaltet das Netzwerk, sieht aber seine Inhalte nicht.',
      en: 'Your role manages the network but does not see its contents.',
    })
  }
}
