import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeOrNull } from '../../network/network-scope.ts'
import { DistrictRef, MunicipalityRef, placeDistrict, placeMunicipality } from './place-refs.ts'

builder.node(MunicipalityRef, {
  description: 'A municipality that belongs to the network (Kommune).',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('municipality', placeMunicipality),
  fields: (t) => ({
    ags: t.string({
      description: 'Official municipality key (AGS): 8 digits as text, the leading zero matters.',
      resolve: ({ item }) => item.ags,
    }),
    name: t.string({ description: 'Name of the municipality.', resolve: ({ item }) => item.name }),
  }),
})

builder.node(DistrictRef, {
  description: 'Part of a municipality (Stadtteil), or the area beyond it (überörtlich).',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('district', placeDistrict),
  fields: (t) => ({
    name: t.string({ description: 'Name of the district.', resolve: ({ item }) => item.name }),
    isSupraLocal: t.boolean({
      description: 'Whether it stands for institutions that serve beyond the municipality.',
      resolve: ({ item }) => item.isSupraLocal,
    }),
    municipality: t.field({
      type: MunicipalityRef,
      nullable: true,
      description: 'The municipality it lies in; `null` = unknown, or beyond.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('municipality').get(item.municipalityId ?? '')),
    }),
  }),
})
