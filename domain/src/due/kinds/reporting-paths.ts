import { counted, properName } from '../../coverage/wording.ts'
import { isActiveOn } from '../../model/day.ts'
import type { DueDefinition } from '../due-definition.ts'
import { isPast, ofNetwork } from '../due-definition.ts'

/** Reporting paths (Meldewege) that hold on the day, where a review is named. */
export const reportingPathsDue: DueDefinition = {
  key: 'REPORTING_PATHS',
  label: { de: 'Meldewege', en: 'Reporting paths' },
  title: (count) => ({
    de: `${counted(count, 'Meldeweg', 'Meldewege')} zu überprüfen`,
    en: `${counted(count, 'reporting path', 'reporting paths')} to review`,
  }),
  find(view) {
    const items = view.snapshot.records.reportingPaths.flatMap((path) => {
      const { id, reviewDue: day } = path
      if (day === null || !isActiveOn(path, view.day)) return []
      const subject = { kind: 'REPORTING_PATH' as const, id, label: properName(path.title), ...ofNetwork }
      return [{ id, day, isOverdue: isPast(view, day), describe: () => subject }]
    })
    return { items, undated: 0 }
  },
}
