import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { requireViewer } from '../../change/authorise.ts'
import { openTransaction, writeChange } from '../../change/change.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Forbidden } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { id } from '../../validation/values.ts'
import { grantFirstRoles } from './first-roles.ts'
import { writeFirstContent } from './first-content.ts'
import { hasSlugForm, isReservedSlug } from './slug.ts'
import { saying } from '../../validation/saying.ts'
import { joined, nothingSaved } from '../../sentence.ts'

const rules = z.object({
  slug: z
    .string()
    .refine(
      hasSlugForm,
      saying({
        de: 'Die Adresse besteht aus 2 bis 40 kleinen Buchstaben, Ziffern und Bindestrichen, zum Beispiel «ratingen».',
        en: 'The address has 2 to 40 small letters, digits and hyphens, for example “ratingen”.',
      }),
    )
    .refine(
      (slug) => !isReservedSlug(slug),
      saying({
        de: 'Diese Adresse braucht das Programm selbst. Bitte wählen Sie eine andere.',
        en: 'The program itself needs this address. Please choose another one.',
      }),
    ),
  name: requiredName({ de: 'den Namen des Netzwerks', en: 'the name of the network' }),
  municipalities: z
    .array(
      z.object({
        ags: z.string().refine(
          (ags) => /^\d{8}$/.test(ags),
          saying({
            de: 'Der amtliche Gemeindeschlüssel (AGS) hat acht Ziffern, zum Beispiel 05158028.',
            en: 'The official municipality key (AGS) has eight digits, for example 05158028.',
          }),
        ),
        name: requiredName({ de: 'den Namen der Kommune', en: 'the name of the municipality' }),
      }),
    )
    .refine(
      (all) => all.length > 0,
      saying({
        de: 'Ein Netzwerk gehört zu mindestens einer Kommune.',
        en: 'A network belongs to at least one municipality.',
      }),
    )
    .refine(
      (all) => new Set(all.map(({ ags }) => ags)).size === all.length,
      saying({ de: 'Eine Kommune steht doppelt in der Liste.', en: 'A municipality is in the list twice.' }),
    ),
  statuteKey: z
    .string()
    .refine(
      (key) => catalogue.statutes.some((one) => one.key === key),
      saying({ de: 'Diese Rechtsgrundlage gibt es nicht.', en: 'There is no such statute.' }),
    ),
  coordinatorUserIds: z.array(id()).nullish(),
})

/**
 * Creates a network with its municipalities, statute, thresholds, coordination office and professional groups, and its
 * first roles. Only for administrators of the installation; it cannot be undone.
 */
export async function createNetwork(ctx: RequestContext, raw: z.input<typeof rules>): Promise<Written> {
  const viewer = requireViewer(ctx)
  if (!viewer.isInstanceAdministrator) {
    throw new Forbidden(
      joined(
        {
          de: 'Netzwerke legt die Administration dieser Installation an.',
          en: 'The administration of this installation creates networks.',
        },
        nothingSaved,
      ),
    )
  }
  const { coordinatorUserIds, ...input } = validate(rules, raw)
  const coordinators = (coordinatorUserIds ?? []).map((one) => idOf('User', one, 'input.coordinatorUserIds'))
  const networkId = uuidv7()
  const request = { networkId, label: `Netzwerk «${input.name}» angelegt` }
  const done = await openTransaction(ctx, async (client) => {
    const network = await createHead(client, networkId, input, ctx.services.clock())
    const hasCoordinator = await grantFirstRoles(client, networkId, viewer, coordinators)
    const change = await writeChange(ctx, viewer, client, request, async (writer) => {
      writer.trail.add({ entity: 'Network', entityId: networkId, before: null, after: network })
      await writeFirstContent(writer, input, ctx.today)
      return { id: networkId }
    })
    return { change, hasCoordinator }
  })
  const warning = {
    de: 'Noch niemand hat in diesem Netzwerk die Rolle der Koordination: Inhalte kann bisher niemand ändern.',
    en: 'Nobody has the role of coordination in this network yet: so far nobody can change its contents.',
  }
  return written(networkId, done.change, done.hasCoordinator ? [] : [warning])
}

async function createHead(
  client: Prisma.TransactionClient,
  networkId: string,
  { slug, name }: { slug: string; name: string },
  createdAt: Date,
) {
  await client.network.create({ data: { id: networkId, slug, name, createdAt } })
  return { id: networkId, slug, name }
}
