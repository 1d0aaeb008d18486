import { counted, properName } from '../../coverage/wording.ts'
import { addMonths } from '../../model/day.ts'
import type { DueDefinition } from '../due-definition.ts'
import { isPast } from '../due-definition.ts'

/**
 * Adopted concepts of active institutions, due so many months after adoption (settings). Also those of institutions
 * without the duty: whoever has adopted one wants it looked at.
 */
export const protectionConceptsDue: DueDefinition = {
  key: 'PROTECTION_CONCEPTS',
  label: { de: 'Schutzkonzepte', en: 'Protection concepts' },
  title: (count) => ({
    de: `${counted(count, 'Schutzkonzept', 'Schutzkonzepte')} zu überprüfen`,
    en: `${counted(count, 'protection concept', 'protection concepts')} to review`,
  }),
  find(view) {
    const adopted = view.institutions.flatMap((institution) => {
      const concept = view.conceptByInstitution.get(institution.id)
      return concept?.state === 'ADOPTED' ? [{ institution, concept }] : []
    })
    const items = adopted.flatMap(({ institution, concept: { id, adoptedOn } }) => {
      if (adoptedOn === null) return []
      const day = addMonths(adoptedOn, view.thresholds.conceptReviewMonths)
      const label = properName(institution.record.name)
      const subject = {
        kind: 'INSTITUTION' as const,
        id: institution.id,
        label,
        personId: null,
        institutionId: institution.id,
      }
      return [{ id, day, isOverdue: isPast(view, day), describe: () => subject }]
    })
    return { items, undated: adopted.length - items.length }
  },
}
