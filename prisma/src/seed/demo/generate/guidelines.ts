import { addMonths } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import { guidelines } from '../vocabulary/texts.ts'

/** Procedures of the network in their versions; the review of some is overdue. */
export function addGuidelines(draft: Draft): void {
  for (const { title, topic, versions } of guidelines) {
    const id = draft.id()
    draft.rows.guidelines.push({ id, title, topic, version: 1 })
    for (const [index, { monthsAgo, approvedBy }] of versions.entries()) {
      const approvedOn = draft.monthsAgo(monthsAgo)
      const next = versions[index + 1]
      draft.rows.guidelineVersions.push({
        id: draft.id(),
        guidelineId: id,
        number: index + 1,
        approvedBy,
        approvedOn,
        reviewDue: addMonths(approvedOn, 24),
        url: null,
        validFrom: approvedOn,
        validTo: next ? draft.monthsAgo(next.monthsAgo) : null,
        version: 1,
      })
    }
  }
}
