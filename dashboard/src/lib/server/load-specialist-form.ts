import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { SpecialistFormQuery } from '#lib/generated/graphql.ts'
import { SpecialistFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

type FormNetwork = NonNullable<SpecialistFormQuery['network']>

export interface SpecialistForm {
  readonly institution: FormNetwork['institutions']['nodes'][number]
  readonly pools: FormNetwork['specialistPools']['nodes']
}

/** What the question for a specialist starts from: the institution, and everybody who could be asked. */
export async function loadSpecialistForm(event: RequestEvent<{ network: string }>): Promise<SpecialistForm> {
  const id = event.url.searchParams.get('institution') ?? ''
  if (!id) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  const { network } = await query(event, SpecialistFormDocument, { slug: event.params.network, id })
  const institution = network?.institutions.nodes[0]
  if (!network || !institution) error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
  return { institution, pools: network.specialistPools.nodes }
}
