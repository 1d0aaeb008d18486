import type { ReadDatabase } from '@schutznetz/prisma/scope.ts'
import type { RequestContext } from '../context.ts'
import { NotFound, Unauthenticated } from '../errors.ts'
import type { NetworkScope } from './network-scope.ts'

/** The models whose rows have an id in the API. */
export type LocatableModel =
  | 'affiliation'
  | 'agreement'
  | 'carrier'
  | 'concern'
  | 'contactTopic'
  | 'contactTopicPerson'
  | 'cooperationLink'
  | 'coordinationOffice'
  | 'coordinator'
  | 'district'
  | 'enrolment'
  | 'gapDecision'
  | 'guideline'
  | 'institution'
  | 'invitation'
  | 'meeting'
  | 'multiplierRole'
  | 'municipality'
  | 'person'
  | 'professionalGroup'
  | 'protectionConcept'
  | 'qualification'
  | 'reportingPath'
  | 'reportingStep'
  | 'roleHolder'
  | 'specialistAssignment'
  | 'specialistPool'
  | 'steeringGroup'
  | 'training'

interface Finder {
  findUnique(query: { where: { id: string }; select: { networkId: true } }): PromiseLike<{ networkId: string } | null>
}

/** The network that a row belongs to; `null` for a row that does not exist or is not for this viewer's eyes. */
export async function networkOf(db: ReadDatabase, model: LocatableModel, id: string): Promise<string | null> {
  const finder = db[model] as unknown as Finder
  const row = await finder.findUnique({ where: { id }, select: { networkId: true } })
  return row?.networkId ?? null
}

/** `loadOne` of a node type: finds its network with one indexed read, then places it as of today. */
export function loadPlaced<T>(model: LocatableModel, placeRow: (scope: NetworkScope, id: string) => T) {
  return async (id: string, context: RequestContext): Promise<T | null> => {
    if (!context.viewer) throw new Unauthenticated()
    const networkId = await networkOf(context.db, model, id)
    if (!networkId) return null
    const scope = await context.networks.scopeOf(networkId)
    try {
      return placeRow(scope, id)
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  }
}
