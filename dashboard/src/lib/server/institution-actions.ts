import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { ConfirmInstitutionTodayDocument, InstitutionEmailsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from './all-pages.ts'
import type { Flash } from './flash.ts'
import { mutate } from './mutate.ts'
import { query } from './query.ts'

/** Addresses of a selection, each once. */
export interface FoundEmails {
  readonly addresses: readonly string[]
  /** How many institutions were asked about. */
  readonly total: number
}

/** The e-mail addresses of institutions; none for those who may not see contact data. */
export async function findEmails(event: RequestEvent, ids: readonly string[]): Promise<FoundEmails> {
  const slug = event.params.network ?? ''
  const rows = await readAllPages(async (after) => {
    const { network } = await query(event, InstitutionEmailsDocument, { slug, ids: [...ids], after })
    if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
    return { revision: network.revision, connection: network.institutions }
  })
  const addresses = rows.flatMap(({ email }) => (email ? [email.trim().toLowerCase()] : []))
  return { addresses: [...new Set(addresses)].sort(), total: rows.length }
}

/**
 * Confirms institutions as up to date today, one change each, so that each can be undone by itself. Answers the
 * sentence that says how it went; after the first refusal it stops.
 */
export async function confirmToday(event: RequestEvent, ids: readonly string[]): Promise<Flash> {
  let count = 0
  for (const id of ids) {
    const outcome = await mutate(event, ConfirmInstitutionTodayDocument, { input: { id } })
    if (!outcome.isSaved) {
      const reason = outcome.problem.message
      return {
        tone: 'warning',
        text: m.institutions_confirmed_part({ count, total: ids.length, reason }),
        warnings: [],
      }
    }
    count += 1
  }
  const text = count === 1 ? m.institutions_confirmed_one() : m.institutions_confirmed({ count })
  return { tone: 'good', text, warnings: [] }
}
