import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { InstitutionTypeRef } from '../institutions/institution-refs.ts'
import { MultiplierRoleRef } from '../roles/role-refs.ts'
import { placeGroup, ProfessionalGroupRef } from './group-refs.ts'
import { typesByGroup } from './group-types.ts'

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
    institutionTypes: t.field({
      type: [InstitutionTypeRef],
      description: 'Institution types that belong to it on the day: by the catalogue, or by the choice of the network.',
      resolve: ({ scope, item }) =>
        (typesByGroup(scope.view).get(item.id) ?? []).map((definition) => ({ definition, locale: scope.locale })),
    }),
    labelDe: t.string({ description: 'German name.', resolve: ({ item }) => item.label.de }),
    labelEn: t.string({ description: 'English name.', resolve: ({ item }) => item.label.en }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it exists; `null` = since ever.',
      resolve: ({ scope, item }) => recordOf(scope, item.id)?.validFrom ?? null,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it no longer exists; `null` = open.',
      resolve: ({ scope, item }) => recordOf(scope, item.id)?.validTo ?? null,
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ scope, item }) => recordOf(scope, item.id)?.version ?? 0,
    }),
  }),
})

function recordOf(scope: NetworkScope, id: string) {
  return scope.index.get('professionalGroup').get(id)
}
