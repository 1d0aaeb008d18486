import { whatIf } from '@schutznetz/domain/what-if/what-if.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { CoverageRef, GapRef } from '../coverage/coverage-refs.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ReportingPathCheckRef } from '../reporting/reporting-refs.ts'
import { MultiplierRoleRef, placeRole } from '../roles/role-refs.ts'
import { leavingOf, maximalLeaving } from './leaving-ids.ts'
import { WhatIfRef, withoutThem } from './what-if-refs.ts'

WhatIfRef.implement({
  description:
    'The network without some persons, institutions or holders of roles, beside what it is. Nothing is stored.',
  fields: (t) => ({
    before: t.field({
      type: CoverageRef,
      description: 'The coverage of the day.',
      resolve: ({ scope, item }) => place(scope, item.before),
    }),
    after: t.field({
      type: CoverageRef,
      description: 'The coverage of the day without them; deputies act.',
      resolve: ({ scope, item }) => place(scope, item.after),
    }),
    opened: t.field({
      type: [GapRef],
      description: 'Gaps that would be new, gravest first.',
      resolve: ({ scope, item }) => placeAll(scope, item.opened),
    }),
    closed: t.field({
      type: [GapRef],
      description: 'Gaps that would go with them.',
      resolve: ({ scope, item }) => placeAll(scope, item.closed),
    }),
    effects: t.stringList({
      description: 'What it would mean, gravest first, in sentences that name no person.',
      resolve: ({ scope, item }) => item.effects.map((effect) => labelText(effect, scope.locale)),
    }),
    losingMultiplier: t.field({
      type: [InstitutionRef],
      description: 'Institutions that stay and would not be reached any more.',
      resolve: ({ scope, item }) => item.losingMultiplier.map(({ id }) => placeInstitution(scope, id)),
    }),
    losingSpecialist: t.field({
      type: [InstitutionRef],
      description: 'Institutions that stay and would lose their last specialist, own or pool.',
      resolve: ({ scope, item }) => item.losingSpecialist.map(({ id }) => placeInstitution(scope, id)),
    }),
    losingContact: t.field({
      type: [InstitutionRef],
      description: 'Institutions that stay and would lose their last contact.',
      resolve: ({ scope, item }) => item.losingContact.map(({ id }) => placeInstitution(scope, id)),
    }),
    vacated: t.field({
      type: [MultiplierRoleRef],
      description: 'Roles in which nobody would act any more, as they are now.',
      resolve: ({ scope, item }) => item.vacated.map(({ id }) => placeRole(scope, id)),
    }),
    takenOver: t.field({
      type: [MultiplierRoleRef],
      description: 'Roles in which somebody else would act, as they would be then.',
      resolve: ({ scope, item }) => placeAll(scope, item.takenOver),
    }),
    cutPaths: t.field({
      type: [ReportingPathCheckRef],
      description: 'Reports that arrive now, or may, and would end on the way; as they would be then.',
      resolve: ({ scope, item }) => placeAll(withoutThem({ scope, item }), item.cutPaths),
    }),
    componentsBefore: t.int({
      description: 'Parts of the cooperation graph now; an institution without cooperation is one.',
      resolve: ({ item }) => item.componentsBefore,
    }),
    components: t.int({
      description: 'Parts of the cooperation graph without them.',
      resolve: ({ item }) => item.componentsAfter,
    }),
  }),
})

builder.objectField(NetworkRef, 'whatIf', (t) =>
  t.field({
    type: WhatIfRef,
    description:
      'What breaks if these persons or institutions leave, or nobody is in these roles any more, on the day of the query.',
    args: {
      leaving: t.arg.idList({
        required: true,
        description: `Persons, institutions and multiplier roles of this network, up to ${maximalLeaving}.`,
      }),
    },
    // The network is counted once more.
    complexity: { field: 500, multiplier: 1 },
    resolve: async (network, { leaving }, { networks }) => {
      const scope = await networks.scope(network)
      return place(scope, whatIf(scope.view, leavingOf(scope, leaving)))
    },
  }),
)
