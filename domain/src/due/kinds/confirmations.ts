import { confirmableRecords } from '../../coverage/confirmable-records.ts'
import { freshnessSince, lastConfirmed } from '../../coverage/confirmation.ts'
import type { GapSubject } from '../../coverage/gap.ts'
import { counted } from '../../coverage/wording.ts'
import { addMonths } from '../../model/day.ts'
import type { DueDefinition, DueSubject } from '../due-definition.ts'

/**
 * Records whose last confirmation is older than the network's months, or will be (indicator FRESHNESS: the overdue ones
 * are its failing ones, the undated ones were never confirmed). On the day itself a record still counts as fresh.
 */
export const confirmationsDue: DueDefinition = {
  key: 'CONFIRMATIONS',
  label: { de: 'Angaben', en: 'Records' },
  title: (count) => ({
    de: `${counted(count, 'Angabe', 'Angaben')} zu bestätigen`,
    en: `${counted(count, 'record', 'records')} to confirm`,
  }),
  undatedLabel: { de: 'nie bestätigt', en: 'never confirmed' },
  find(view) {
    const records = confirmableRecords(view, null)
    const items = records.flatMap((record) => {
      const last = lastConfirmed(view, record.id)
      if (last === null) return []
      const day = addMonths(last, view.thresholds.freshMonths)
      const isOverdue = freshnessSince(view, last) !== 'FRESH'
      return [{ id: record.id, day, isOverdue, describe: () => toDueSubject(record.describe().subject) }]
    })
    return { items, undated: records.length - items.length }
  },
}

/** Institutions, contact affiliations and links are the only confirmable records. */
function toDueSubject({ kind, id, label, personId }: GapSubject): DueSubject {
  return { kind: kind === 'LINK' || kind === 'AFFILIATION' ? kind : 'INSTITUTION', id, label, personId }
}
