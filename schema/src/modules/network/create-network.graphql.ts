import { builder } from '../../builder.ts'
import { ChangeResultRef } from '../../change/change-result.graphql.ts'
import type { Written } from '../../change/written.ts'
import { createContext, type RequestContext } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { createNetwork } from './create-network.service.ts'
import { NetworkRef } from './network-refs.ts'

const MunicipalityInput = builder.inputType('MunicipalityInput', {
  description: 'A municipality (Kommune).',
  fields: (t) => ({
    ags: t.string({
      required: true,
      description: 'Official municipality key (AGS), eight digits with the leading zero.',
    }),
    name: t.string({ required: true, description: 'Its name.' }),
  }),
})

const CreateNetworkInput = builder.inputType('CreateNetworkInput', {
  description: 'A new network.',
  fields: (t) => ({
    slug: t.string({ required: true, description: 'First path segment of its pages; never changes.' }),
    name: t.string({ required: true, description: 'Display name.' }),
    municipalities: t.field({ type: [MunicipalityInput], required: true, description: 'At least one.' }),
    statuteKey: t.string({ required: true, description: 'The yardstick, e.g. `LKSCHG_NRW_9_4`.' }),
    coordinatorUserIds: t.idList({ description: 'Users who coordinate it from the start.' }),
  }),
})

const NetworkPayload = builder.objectRef<Written & { network: OpenNetwork }>('NetworkPayload').implement({
  description: 'A new network.',
  interfaces: [ChangeResultRef],
  fields: (t) => ({
    network: t.field({
      type: NetworkRef,
      description: 'Its head; its content can be asked for by the next request, which knows the new roles.',
      resolve: ({ network }) => network,
    }),
  }),
})

builder.mutationField('createNetwork', (t) =>
  t.field({
    type: NetworkPayload,
    description:
      'Creates a network with the professional groups of its statute. Only for administrators of the installation.',
    errors: {},
    args: { input: t.arg({ type: CreateNetworkInput, required: true, description: 'The new network.' }) },
    resolve: async (_root, { input }, ctx) => {
      const done = await createNetwork(ctx, input)
      return { ...done, network: await openNew(ctx, done.networkId, input.slug) }
    },
  }),
)

/** The request's viewer was read before the network existed; its creator administers it now. */
async function openNew(ctx: RequestContext, networkId: string, slug: string): Promise<OpenNetwork> {
  const { viewer, services, locale, requestId } = ctx
  const membership = { networkId, slug, role: 'ADMINISTRATOR' as const }
  const knowing = viewer && { ...viewer, memberships: [...viewer.memberships, membership] }
  const network = await createContext(services, { viewer: knowing, locale, requestId }).networks.bySlug(slug)
  if (!network) throw new NotFound()
  return network
}
