import { addMonths } from '@schutznetz/domain/model/day.ts'
import type { Actions, PageServerLoad } from './$types'
import { gapListPath } from '#lib/coverage/gap-address.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { formatDay } from '#lib/format/day.ts'
import { SnoozeGapDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { gapName, loadOpenGap } from '../../load-gap.ts'

/** What is proposed: long enough for an appointment, short enough not to be forgotten. */
const proposedMonths = 3

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { gap } = await loadOpenGap(event)
  const until = gap.snoozedUntil ?? addMonths(today, proposedMonths)
  return { gap, fields: { reason: gap.snoozeReason ?? '', until } }
}

export const actions: Actions = {
  default: async (event) => {
    const { network, key } = event.params
    const values = await readForm(event.request)
    const until = values.required('until')
    const hasNoCaseData = values.flag('hasNoCaseData')
    const input = { network, gapKey: key, reason: values.required('reason'), until, hasNoCaseData }
    const outcome = await mutate(event, SnoozeGapDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const text = m.coverage_snooze_saved({ day: formatDay(until), name: await gapName(event) })
    return saved(event, gapListPath(network, event.url.search), text, outcome.value)
  },
}
