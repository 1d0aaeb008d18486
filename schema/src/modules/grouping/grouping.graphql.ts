import { builder } from '../../builder.ts'
import { Invalid } from '../../errors.ts'
import { placeAll } from '../../network/network-scope.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { InstitutionDimensionEnum } from './dimensions.graphql.ts'
import { groupInstitutions } from './group-institutions.ts'
import { InstitutionGroupRef } from './institution-group.graphql.ts'

builder.objectField(NetworkRef, 'institutionGroups', (t) =>
  t.field({
    type: [InstitutionGroupRef],
    description:
      'Institutions counted by type, district, carrier …: the largest group first, unknown as its own group.',
    args: {
      by: t.arg({
        type: [InstitutionDimensionEnum],
        required: true,
        description: 'What they are grouped by, one to three.',
      }),
      filter: t.arg({ type: InstitutionFilterInput, description: 'Count only these institutions.' }),
    },
    complexity: { field: 50, multiplier: 50 },
    resolve: async (network, { by, filter }, { networks }) => {
      if (by.length === 0 || by.length > 3)
        throw new Invalid('by', {
          de: 'Bitte geben Sie ein bis drei Merkmale an.',
          en: 'Please give one to three dimensions.',
        })
      const scope = await networks.scope(network)
      const test = institutionTest(scope, filter)
      const institutions = test ? scope.view.institutions.filter(test) : scope.view.institutions
      return placeAll(scope, groupInstitutions(scope, by, institutions))
    },
  }),
)
