import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { ImportFormsDocument, type ImportFormsQuery } from '#lib/generated/graphql.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'
import { m } from '#lib/paraglide/messages.js'
import { networkOfFile } from './network-of-file.ts'
import { query } from './query.ts'

export type ImportFormFacts = ImportFormsQuery['importForms'][number]

/** The network of a file about imports: coordinators only, as the pages. */
export async function networkToImportInto(event: RequestEvent): Promise<NetworkInView> {
  const network = await networkOfFile(event)
  if (network.role !== 'COORDINATOR') error(403, m.error_forbidden_text())
  return network
}

/** The list that a file is a template or an edition of (`?preset=`). */
export async function importFormOfFile(event: RequestEvent): Promise<ImportFormFacts> {
  const { importForms } = await query(event, ImportFormsDocument, {})
  const wanted = event.url.searchParams.get('preset')
  const form = importForms.find(({ preset, isMapped }) => isMapped && preset === wanted)
  if (!form) error(404, m.import_unknown_preset())
  return form
}
