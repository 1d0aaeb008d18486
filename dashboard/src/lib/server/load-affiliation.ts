import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { AffiliationFormQuery } from '#lib/generated/graphql.ts'
import { AffiliationFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

type Affiliation = NonNullable<AffiliationFormQuery['network']>['affiliations']['nodes'][number]

/** Who works where, of a form about it; an error page if nobody does so today under this id. */
export async function loadAffiliation(event: RequestEvent<{ network: string; id: string }>): Promise<Affiliation> {
  const { id, network: slug } = event.params
  const { network } = await query(event, AffiliationFormDocument, { slug, id })
  return network?.affiliations.nodes[0] ?? error(404, m.entry_affiliation_not_found(), { code: 'ENTRY_NOT_FOUND' })
}
