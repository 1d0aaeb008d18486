import type { ConfirmableRecord } from '../../coverage/confirmable-records.ts'
import { confirmableRecords } from '../../coverage/confirmable-records.ts'
import { freshnessSince, lastConfirmed } from '../../coverage/confirmation.ts'
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
      return [{ id: record.id, day, isOverdue, describe: () => toDueSubject(record) }]
    })
    return { items, undated: records.length - items.length }
  },
}

/** Institutions, contact affiliations and links are the only confirmable records; a link is shown by its first side. */
function toDueSubject(record: ConfirmableRecord): DueSubject {
  const {
    subject: { kind, id, label, personId },
    institutionIds,
  } = record.describe()
  const known = kind === 'LINK' || kind === 'AFFILIATION' ? kind : 'INSTITUTION'
  return { kind: known, id, label, personId, institutionId: institutionIds[0] ?? null }
}
