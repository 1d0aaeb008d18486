import {
  roleCandidates,
  type CandidateReason,
  type RoleCandidate,
  type Represented,
} from '@schutznetz/domain/appointments/role-candidates.ts'
import { builder } from '../../builder.ts'
import { ordered } from '../../connection/ordered.ts'
import { pageOf } from '../../connection/page-of.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { place, placeOrNull, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { RoleCandidateRef } from './role-refs.ts'

const CandidateReasonEnum = builder.enumType('CandidateReason', {
  description: 'Why somebody comes to mind for a role.',
  values: {
    WORKS_THERE: { description: 'Works in the institution it represents.' },
    PROFESSION: { description: 'Has a profession of the group it represents.' },
    WORKS_IN_GROUP: { description: 'Works in an institution of the group it represents.' },
  } satisfies Record<CandidateReason, { description: string }>,
})

RoleCandidateRef.implement({
  description: 'Somebody the network knows who could represent an institution or a group. Nobody is ranked.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Who.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
    reason: t.field({ type: CandidateReasonEnum, description: 'Why.', resolve: ({ item }) => item.reason }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'Where the person works that makes them one; `null` = the profession does.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.institution),
    }),
  }),
})

interface Target {
  readonly institution?: string | null | undefined
  readonly group?: string | null | undefined
}

function representedBy({ view }: NetworkScope, { institution, group }: Target): Represented {
  if (Boolean(institution) === Boolean(group)) {
    throw new Invalid('institution', {
      de: 'Nennen Sie entweder eine Einrichtung oder eine Berufsgruppe.',
      en: 'Name either an institution or a professional group.',
    })
  }
  const found = institution
    ? { institution: view.institutionById.get(idOf('Institution', institution, 'institution')) }
    : { group: view.groups.find(({ key }) => key === group) }
  if ('institution' in found ? !found.institution : !found.group) throw new NotFound()
  return found as Represented
}

/** By reason, in the order the domain gives them; within a reason by name. */
export function candidatesInOrder(scope: NetworkScope, candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const byReason = Map.groupBy(candidates, ({ reason }) => reason)
  return [...byReason.values()].flatMap((rows) =>
    ordered(
      rows.map((row) => ({ ...row, id: row.personId })),
      ({ personId }) => scope.people.sortKeyOf(placePerson(scope, personId).item),
    ),
  )
}

builder.objectField(NetworkRef, 'roleCandidates', (t) =>
  t.connection({
    type: RoleCandidateRef,
    description: 'Who could represent an institution or a group: its staff, or those of its profession first.',
    args: {
      institution: t.arg.id({ description: 'The institution to represent.' }),
      group: t.arg.string({ description: 'Key of the professional group to represent.' }),
    },
    resolve: async (network, { institution, group, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const rows = candidatesInOrder(scope, roleCandidates(scope.view, representedBy(scope, { institution, group })))
      return pageOf(
        rows,
        page,
        ({ personId }) => personId,
        (row) => place(scope, row),
      )
    },
  }),
)
