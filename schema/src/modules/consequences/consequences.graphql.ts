import { consequencesOfEnding, type Ending, type EndingConsequences } from '@schutznetz/domain/consequences/ending.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { NotFound } from '../../errors.ts'
import { place, placeAll, type NetworkScope, type Placed } from '../../network/network-scope.ts'
import { decodeGlobalId } from '../../relay-options.ts'
import { GapRef } from '../coverage/coverage-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { MultiplierRoleRef, placeRole } from '../roles/role-refs.ts'

const EndingConsequencesRef = builder.objectRef<Placed<EndingConsequences>>('EndingConsequences').implement({
  description: 'What it would mean if something ended on the day.',
  fields: (t) => ({
    opened: t.connection({
      type: GapRef,
      description: 'Gaps of the day that would be new, gravest first.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.opened,
          page,
          ({ key }) => key,
          (gap) => place(scope, gap),
        ),
    }),
    closed: t.connection({
      type: GapRef,
      description: 'Gaps of the day that would be gone, such as a missing deputy of a role that ends.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.closed,
          page,
          ({ key }) => key,
          (gap) => place(scope, gap),
        ),
    }),
    vacated: t.field({
      type: [MultiplierRoleRef],
      description: 'Roles in which nobody would act any more.',
      resolve: ({ scope, item }) => item.vacated.map(({ id }) => placeRole(scope, id)),
    }),
    takenOver: t.field({
      type: [MultiplierRoleRef],
      description: 'Roles in which somebody else would act, as they would be then.',
      resolve: ({ scope, item }) => placeAll(scope, item.takenOver),
    }),
  }),
})

const partOf: Readonly<Record<string, { readonly part: keyof Ending; readonly index: IndexName }>> = {
  MultiplierRole: { part: 'roles', index: 'role' },
  RoleHolder: { part: 'holders', index: 'holder' },
  Affiliation: { part: 'affiliations', index: 'affiliation' },
  SpecialistAssignment: { part: 'assignments', index: 'assignment' },
}

type IndexName = 'role' | 'holder' | 'affiliation' | 'assignment'

/** @throws NotFound for what is not of this network, or cannot end this way. */
function endingOf(scope: NetworkScope, ids: readonly string[]): Ending {
  const ending = {
    roles: new Set<string>(),
    holders: new Set<string>(),
    affiliations: new Set<string>(),
    assignments: new Set<string>(),
  }
  for (const text of ids) {
    const { typename, id } = decodeGlobalId(text, 'of')
    const kind = partOf[typename]
    if (!kind || !scope.index.get(kind.index).has(id)) throw new NotFound()
    ending[kind.part].add(id)
  }
  return ending
}

builder.objectField(NetworkRef, 'consequencesOfEnding', (t) =>
  t.field({
    type: EndingConsequencesRef,
    description:
      'What it would mean if these roles, holders, affiliations or assignments ended on the day of the query.',
    args: { of: t.arg.idList({ required: true, description: 'What would end.' }) },
    // The network is rebuilt and counted once more.
    complexity: 50,
    resolve: async (network, { of }, { networks }) => {
      const scope = await networks.scope(network)
      return place(scope, consequencesOfEnding(scope.view, endingOf(scope, of)))
    },
  }),
)
