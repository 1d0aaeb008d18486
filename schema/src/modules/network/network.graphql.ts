import { builder } from '../../builder.ts'
import { placeAll } from '../../network/network-scope.ts'
import { CoordinationOfficeRef, placeOffice } from '../coordination/coordination-refs.ts'
import { DistrictRef, MunicipalityRef } from '../places/place-refs.ts'
import { StatuteRef } from '../statutes/statute-refs.ts'
import { NetworkRoleEnum } from '../viewer/viewer.graphql.ts'
import { NetworkRef } from './network-refs.ts'

/** The head of a network; its lists and numbers are added by the files beside this one. */
builder.node(NetworkRef, {
  description: 'A municipal child-protection network (Netzwerk Kinderschutz), as of a day.',
  id: { resolve: ({ facts }) => facts.id },
  loadOne: (id, context) => context.networks.byId(id),
  fields: (t) => ({
    slug: t.string({ description: 'Its short name in addresses.', resolve: ({ facts }) => facts.slug }),
    name: t.string({ description: 'Its name.', resolve: ({ facts }) => facts.name }),
    isDemo: t.boolean({ description: 'Invented for the demonstration.', resolve: ({ facts }) => facts.isDemo }),
    revision: t.int({
      description: 'Raised by every change; the same revision always gives the same answer.',
      resolve: ({ facts }) => facts.revision,
    }),
    asOf: t.field({ type: 'Date', description: 'The day it is shown as of.', resolve: ({ day }) => day }),
    viewerRoles: t.field({
      type: [NetworkRoleEnum],
      description: 'The roles of the viewer in it.',
      resolve: ({ access }) => [...access.roles],
    }),
    municipalities: t.field({
      type: [MunicipalityRef],
      description: 'The municipalities that belong to it.',
      resolve: async (network, _args, { networks }) => {
        const scope = await networks.head(network)
        return placeAll(scope, scope.index.records.municipalities)
      },
    }),
    districts: t.field({
      type: [DistrictRef],
      description: 'Its districts.',
      resolve: async (network, _args, { networks }) => {
        const scope = await networks.scope(network)
        return placeAll(scope, scope.index.records.districts)
      },
    }),
    statute: t.field({
      type: StatuteRef,
      description: 'The statute that is its yardstick on the day.',
      resolve: async (network, _args, { networks, locale }) => {
        const scope = await networks.scope(network)
        return { definition: scope.view.statute, locale }
      },
    }),
    coordinationOffice: t.field({
      type: CoordinationOfficeRef,
      description: 'Its coordination office (Koordinierungsstelle).',
      resolve: async (network, _args, { networks }) => {
        const scope = await networks.scope(network)
        return placeOffice(scope, scope.view.coordinationOffice?.id)
      },
    }),
  }),
})

builder.queryFields((t) => ({
  networks: t.field({
    type: [NetworkRef],
    description: 'The networks in which the viewer has a role, as of today.',
    resolve: (_root, _args, { networks }) => networks.all(),
  }),
  network: t.field({
    type: NetworkRef,
    nullable: true,
    description: 'One network; `null` if there is none of that name in which the viewer has a role.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its short name, e.g. `ratingen`.' }),
      asOf: t.arg({ type: 'Date', description: 'The day to show it as of; today in Europe/Berlin if absent.' }),
    },
    resolve: (_root, { slug, asOf }, { networks }) => networks.bySlug(slug, asOf ?? undefined),
  }),
}))
