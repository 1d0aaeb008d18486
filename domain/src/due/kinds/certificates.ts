import { certificateLabel, certificatesOnDay } from '../../coverage/certificates-on-day.ts'
import { counted } from '../../coverage/wording.ts'
import type { DueDefinition } from '../due-definition.ts'
import { isPast } from '../due-definition.ts'

/** The certificates that the indicator counts: the newest of each kind of active persons. */
export const certificatesDue: DueDefinition = {
  key: 'CERTIFICATES',
  label: { de: 'Zertifikate', en: 'Certificates' },
  title: (count) => ({
    de: `${counted(count, 'Zertifikat', 'Zertifikate')} aufzufrischen`,
    en: `${counted(count, 'certificate', 'certificates')} to refresh`,
  }),
  find(view) {
    const { counted: rows } = certificatesOnDay(view)
    const items = rows.flatMap((row) => {
      const { id, personId, refresherDue: day } = row
      if (day === null) return []
      const subject = {
        kind: 'QUALIFICATION' as const,
        id,
        label: certificateLabel(row),
        personId,
        institutionId: null,
      }
      return [{ id, day, isOverdue: isPast(view, day), describe: () => subject }]
    })
    return { items, undated: rows.length - items.length }
  },
}
