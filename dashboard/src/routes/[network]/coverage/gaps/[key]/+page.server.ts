import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { gapListPath, gapPath } from '#lib/coverage/gap-address.ts'
import { EndGapDecisionDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { gapName, loadGap } from '../load-gap.ts'

export const load: PageServerLoad = async (event) => {
  const { gap, decisions, groups } = await loadGap(event)
  return { gap, decisions, groups }
}

export const actions: Actions = {
  /** One press: a decision no longer holds. */
  end: async (event) => {
    const { network, key } = event.params
    const data = await event.request.formData()
    const name = await gapName(event)
    const [id = '', version = ''] = String(data.get('decision') ?? '').split(' ')
    const outcome = await mutate(event, EndGapDecisionDocument, { input: { id, version: Number(version) } })
    const back = gapPath(network, key, event.url.search)
    const text = data.get('kind') === 'SNOOZE' ? m.coverage_snooze_ended({ name }) : m.coverage_assign_ended({ name })
    if (outcome.isSaved) return saved(event, gapListPath(network, event.url.search), text, outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, back)
  },
}
