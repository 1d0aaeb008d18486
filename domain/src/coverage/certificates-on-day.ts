import type { Label } from '../catalogue/types.ts'
import { derive } from '../model/derive.ts'
import type { QualificationRecord } from '../model/records/people.ts'
import type { NetworkView } from '../model/view.ts'
import { isActivePerson } from './active-persons.ts'
import type { Remark } from './indicator.ts'
import { properName } from './wording.ts'

export interface CertificatesOnDay {
  readonly counted: readonly QualificationRecord[]
  readonly excluded: readonly Remark[]
}

/**
 * Which certificates count on the day, and why the others do not: those of persons who are active in the network, the
 * newest of each kind, without basic courses that nothing has to refresh. O(certificates), once per view.
 */
export const certificatesOnDay = derive((view: NetworkView): CertificatesOnDay => {
  const counted: QualificationRecord[] = []
  const excluded: Remark[] = []
  for (const [personId, rows] of view.qualificationsByPerson) {
    const newest = newestOfEachKind(rows)
    for (const row of rows) {
      const reason = exclusionOf(row, isActivePerson(view, personId), newest.has(row))
      if (reason) excluded.push({ id: row.id, label: certificateLabel(row), reason })
      else counted.push(row)
    }
  }
  return { counted, excluded }
})

/** What a certificate is called without naming the person. */
export function certificateLabel({ kind, course }: QualificationRecord): Label {
  if (kind === 'OTHER' && course) return properName(course)
  return kindLabels[kind]
}

const kindLabels: Record<QualificationRecord['kind'], Label> = {
  CHILD_PROTECTION_SPECIALIST: { de: 'Zertifikat Kinderschutzfachkraft', en: 'Specialist certificate' },
  BASIC_COURSE: { de: 'Grundkurs Kinderschutz', en: 'Basic course in child protection' },
  OTHER: { de: 'Weiteres Zertifikat', en: 'Other certificate' },
}

function exclusionOf(row: QualificationRecord, isActive: boolean, isNewest: boolean): Label | null {
  if (!isActive) return inactivePerson
  if (!isNewest) return superseded
  return row.kind === 'BASIC_COURSE' && row.refresherDue === null ? courseOnly : null
}

/** A renewed certificate replaces the older one of the same kind; other certificates are told apart by their course. */
function newestOfEachKind(rows: readonly QualificationRecord[]): Set<QualificationRecord> {
  const newest = new Map<string, QualificationRecord>()
  for (const row of rows) {
    const kind = row.kind === 'OTHER' ? `OTHER ${row.course ?? ''}` : row.kind
    const known = newest.get(kind)
    if (!known || isNewer(row, known)) newest.set(kind, row)
  }
  return new Set(newest.values())
}

/** Of two with the same days always the same one, or a decision about its gap would be lost with the order of rows. */
function isNewer(a: QualificationRecord, b: QualificationRecord): boolean {
  return age(a) === age(b) ? a.id < b.id : age(a) > age(b)
}

function age({ issuedOn, refresherDue }: QualificationRecord): string {
  return `${issuedOn ?? '0000-00-00'} ${refresherDue ?? '0000-00-00'}`
}

const inactivePerson: Label = {
  de: 'Die Person ist am Stichtag nicht im Netzwerk tätig.',
  en: 'The person is not active in the network on the day.',
}

const superseded: Label = {
  de: 'Durch ein neueres Zertifikat derselben Art ersetzt.',
  en: 'Replaced by a newer certificate of the same kind.',
}

const courseOnly: Label = {
  de: 'Ein Grundkurs ohne Auffrischungsdatum läuft nicht ab.',
  en: 'A basic course without a refresher date does not run out.',
}
