import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { gapFilter, gapsPerPage, readCoverage, type GapPage } from '#lib/coverage/coverage-state.ts'
import { groupRemarks } from '#lib/coverage/remarks.ts'
import { institutionFilter } from '#lib/filters/shared-filters.ts'
import { CoveragePageDocument, KeepIndicatorsDocument } from '#lib/generated/graphql.ts'
import { linkKeeping } from '#lib/frame/keep-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'
import { execute, query } from '#lib/server/query.ts'
import { withoutAction } from '#lib/trend/keep-action.ts'
import { readTrend } from '#lib/trend/read-trend.ts'

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const state = readCoverage(searchParams)
  const variables = {
    slug: event.params.network,
    asOf: searchParams.get('asOf'),
    filter: institutionFilter(state.filters),
    measure: state.measure,
    row: state.cell?.row ?? null,
    column: state.cell?.column ?? null,
    withCell: state.cell !== null,
    about: state.about ? [state.about] : null,
    withAbout: state.about !== null,
    gaps: gapFilter(state),
    snoozed: gapFilter({ ...state, snoozed: 'ONLY' }),
  }
  const isPaged = state.gapPage.after !== null || state.gapPage.before !== null
  const paged = { ...variables, ...pageArguments(state.gapPage) }
  // A cursor whose gap has been closed since: begin anew instead of failing.
  const trend = readTrend(event, variables.slug, variables.asOf)
  const answer = isPaged ? await execute(event, CoveragePageDocument, paged) : null
  if (answer?.errors) redirect(303, linkKeeping(event.url.pathname, searchParams))
  const { network } = answer?.data ?? (await query(event, CoveragePageDocument, paged))
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { coverage, coverageMatrix, gaps, whole, shown, professionalGroups, districts, carriers } = network
  const [about] = coverage.about ?? []
  return {
    indicators: coverage.indicators,
    rulesVersion: coverage.rulesVersion,
    about: about && { key: about.key, excluded: groupRemarks(about.excluded), flagged: groupRemarks(about.flagged) },
    matrix: coverageMatrix,
    gaps,
    snoozed: network.snoozed.totalCount,
    whole: whole.totalCount,
    shown: shown.totalCount,
    groups: professionalGroups.nodes,
    choices: {
      districts: districts.map(({ id, name }) => ({ key: id, label: name })),
      carriers: carriers.flatMap(({ keys: [key] }) => (key?.id ? [{ key: key.id, label: key.label }] : [])),
      users: network.coordinatingUsers?.map(({ id, name }) => ({ key: id, label: name })) ?? null,
    },
    trend: await trend,
  }
}

export const actions: Actions = {
  /** Keeps what the indicators say today, instead of waiting for the night. Nothing to undo: it is no change. */
  keep: async (event) => {
    const outcome = await mutate(event, KeepIndicatorsDocument, { input: { network: event.params.network } })
    const kept = () =>
      outcome.isSaved && outcome.value.days > 0 ? m.coverage_trend_kept() : m.coverage_trend_kept_nothing()
    const text = outcome.isSaved ? kept() : outcome.problem.message
    setFlash(event.cookies, event.url, { tone: outcome.isSaved ? 'good' : 'warning', text, warnings: [] })
    redirect(303, `${withoutAction(event.url)}#trend`)
  },
}

function pageArguments({ after, before }: GapPage) {
  if (before) return { last: gapsPerPage, before }
  return { first: gapsPerPage, ...(after && { after }) }
}
