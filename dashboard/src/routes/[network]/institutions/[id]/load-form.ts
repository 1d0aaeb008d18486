import { error } from '@sveltejs/kit'
import type { ServerLoadEvent } from '@sveltejs/kit'
import type { InstitutionFormQuery } from '#lib/generated/graphql.ts'
import { InstitutionFormDocument } from '#lib/generated/graphql.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

type FormNetwork = NonNullable<InstitutionFormQuery['network']>

interface FormData {
  readonly network: NetworkInView
  readonly institution: FormNetwork['institutions']['nodes'][number]
  readonly districts: FormNetwork['districts']
}

type FormEvent = ServerLoadEvent<{ network: string; id: string }, { network: NetworkInView }>

/** What every form about an institution starts from; for coordinators only, and for an institution that exists today. */
export async function loadForm(event: FormEvent): Promise<FormData> {
  const network = await requireCoordinator(event)
  const { id, network: slug } = event.params
  const data = await query(event, InstitutionFormDocument, { slug, id })
  const institution = data.network?.institutions.nodes[0]
  if (!data.network || !institution) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  return { network, institution, districts: data.network.districts }
}
