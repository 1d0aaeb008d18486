import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { concernsPerPage, readConcernList, stateFilters } from '#lib/concerns/concern-list.ts'
import { ConcernsPageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { findEntryInstitution } from '#lib/server/entry-institution.ts'
import { query } from '#lib/server/query.ts'

export const load: PageServerLoad = async (event) => {
  const list = readConcernList(event.url.searchParams)
  const variables = {
    slug: event.params.network,
    asOf: event.url.searchParams.get('asOf'),
    states: list.state ? [...stateFilters[list.state]] : null,
    institution: list.institution,
    first: concernsPerPage,
    offset: (list.page - 1) * concernsPerPage,
  }
  const [institution, { network }] = await Promise.all([
    findEntryInstitution(event, list.institution),
    query(event, ConcernsPageDocument, variables),
  ])
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { concerns, all, open, overdue, answered, settings } = network
  return {
    list,
    institution,
    concerns,
    counts: {
      all: all.totalCount,
      open: open.totalCount,
      overdue: overdue.totalCount,
      answered: answered.totalCount,
    },
    weeks: settings.thresholds.concernWeeks,
  }
}
