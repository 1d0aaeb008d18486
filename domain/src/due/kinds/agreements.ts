import { counted, properName } from '../../coverage/wording.ts'
import { isActiveOn } from '../../model/day.ts'
import type { DueDefinition } from '../due-definition.ts'
import { isPast } from '../due-definition.ts'

/** Agreements under § 8a(4) and (5) SGB VIII with carriers and day-care persons who are active on the day. */
export const agreementsDue: DueDefinition = {
  key: 'AGREEMENTS',
  label: { de: 'Vereinbarungen nach § 8a SGB VIII', en: 'Agreements under § 8a SGB VIII' },
  title: (count) => ({
    de: `${counted(count, 'Vereinbarung', 'Vereinbarungen')} nach § 8a zu überprüfen`,
    en: `${counted(count, 'agreement', 'agreements')} under § 8a to review`,
  }),
  find(view) {
    const items = view.snapshot.records.agreements.flatMap((row) => {
      const { id, reviewDue: day } = row
      const name =
        view.carrierById.get(row.carrierId ?? '')?.name ??
        view.institutionById.get(row.institutionId ?? '')?.record.name
      if (day === null || name === undefined || !isActiveOn(row, view.day)) return []
      const subject = {
        kind: 'AGREEMENT' as const,
        id,
        label: properName(name),
        personId: null,
        institutionId: row.institutionId,
      }
      return [{ id, day, isOverdue: isPast(view, day), describe: () => subject }]
    })
    // No law names a review date, so an agreement without one is complete.
    return { items, undated: 0 }
  },
}
