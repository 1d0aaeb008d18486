import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import { MultiplierRoleRef } from '../roles/role-refs.ts'
import { placeGroup, ProfessionalGroupRef } from './group-refs.ts'

builder.node(ProfessionalGroupRef, {
  description: 'Professional group (Berufsgruppe): what multipliers represent and the wheel shows as a sector.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('professionalGroup', placeGroup),
  fields: (t) => ({
    key: t.string({
      description: 'Key of the catalogue, or of the network for a local group.',
      resolve: ({ item }) => item.key,
    }),
    label: t.string({
      description: 'Name in the language of the request.',
      resolve: ({ scope, item }) => labelText(item.label, scope.locale),
    }),
    code: t.string({
      description: '`1`, `2a`, `2b` … in the order of the statute, then `L1`, `L2` … for local groups.',
      resolve: ({ item }) => item.code,
    }),
    statutoryNumber: t.int({
      nullable: true,
      description: 'Number of the participant group in the statute; `null` = local group.',
      resolve: ({ item }) => item.statutoryNumber,
    }),
    isCustom: t.boolean({
      description: 'Added by this network, not from the catalogue.',
      resolve: ({ item }) => item.isCustom,
    }),
    institutionCount: t.int({
      description: 'Active institutions of the group.',
      resolve: ({ scope, item }) => scope.view.institutionsByGroup.get(item.id)?.length ?? 0,
    }),
    roles: t.field({
      type: [MultiplierRoleRef],
      description: 'Mandates that represent the group or a part of it, vacant ones included.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.rolesByGroup.get(item.id) ?? []),
    }),
  }),
})
