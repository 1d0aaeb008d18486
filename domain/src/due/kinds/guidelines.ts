import { counted, properName } from '../../coverage/wording.ts'
import { isActiveOn } from '../../model/day.ts'
import { indexById } from '../../model/index-rows.ts'
import type { DueDefinition } from '../due-definition.ts'
import { isPast, ofNetwork } from '../due-definition.ts'

/** The versions of guidelines that hold on the day, where a review is named. */
export const guidelinesDue: DueDefinition = {
  key: 'GUIDELINES',
  label: { de: 'Leitlinien und Verfahren', en: 'Guidelines and procedures' },
  title: (count) => ({
    de: `${counted(count, 'Leitlinie', 'Leitlinien')} zu überprüfen`,
    en: `${counted(count, 'guideline', 'guidelines')} to review`,
  }),
  find(view) {
    const { guidelines, guidelineVersions } = view.snapshot.records
    const guidelineById = indexById(guidelines)
    const items = guidelineVersions.flatMap((version) => {
      const { id, reviewDue: day } = version
      const guideline = guidelineById.get(version.guidelineId)
      if (day === null || !guideline || !isActiveOn(version, view.day)) return []
      const label = properName(guideline.title)
      const subject = { kind: 'GUIDELINE' as const, id: guideline.id, label, ...ofNetwork }
      return [{ id, day, isOverdue: isPast(view, day), describe: () => subject }]
    })
    return { items, undated: 0 }
  },
}
