import type { Day } from '../../model/day.ts'
import { derive } from '../../model/derive.ts'
import type { QualificationRecord } from '../../model/records/people.ts'
import type { NetworkView } from '../../model/view.ts'
import { certificateState } from '../certificate.ts'
import { certificateLabel, certificatesOnDay } from '../certificates-on-day.ts'
import type { GapSubject, GapWords } from '../gap.ts'
import type { IndicatorDefinition, InstitutionFilter } from '../indicator.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { germanDay } from '../wording.ts'

export const certificates: IndicatorDefinition = {
  key: 'CERTIFICATES',
  label: { de: 'Zertifikate gültig', en: 'Certificates valid' },
  explanation: {
    de: 'Wissen im Kinderschutz veraltet; wie oft es aufzufrischen ist, legt das Netzwerk fest, kein Gesetz. Gezählt werden die Zertifikate der Personen, die am Stichtag im Netzwerk tätig sind, je Person und Art das neueste. In Ordnung ist eines, dessen Auffrischung noch nicht in den nächsten Wochen fällig ist (Frist in den Einstellungen). Ohne Datum gilt es als unbekannt.',
    en: 'Knowledge of child protection ages; how often it is refreshed is set by the network, not by law. The certificates of persons who are active in the network on the day are counted, the newest of each kind per person. One is in order if its refresher is not due within the next weeks (notice period in the settings). Without a date it is unknown.',
  },
  source: {
    de: '§ 8a Abs. 4 und § 8b Abs. 1 SGB VIII (insoweit erfahrene Fachkraft); Frist nach den Einstellungen des Netzwerks',
    en: '§ 8a(4) and § 8b(1) SGB VIII (child-protection specialist); interval set by the network',
  },
  evaluate(view, filter) {
    const { counted, excluded } = certificatesOnDay(view)
    const inSlice = filter ? counted.filter((row) => worksIn(view, row.personId, filter)) : counted
    return tally({
      indicator: 'CERTIFICATES',
      subjects: inSlice,
      describe: (row) => ({
        subject: certificateSubject(row),
        institutionIds: ownAssignments(view).get(row.personId) ?? [],
      }),
      judge: (row) => judge(view, row),
      parts: [
        { key: 'due', label: { de: 'Auffrischung fällig', en: 'refresher due' }, of: 'FAILING' },
        { key: 'expired', label: { de: 'abgelaufen', en: 'expired' }, of: 'FAILING' },
      ],
      target: 1,
      excluded: filter ? [] : excluded,
    })
  },
}

function judge({ day, thresholds }: NetworkView, certificate: QualificationRecord): Verdict {
  switch (certificateState(certificate, day, thresholds.certificateDueDays)) {
    case 'VALID':
      return { state: 'IN_ORDER' }
    case 'DUE':
      return { state: 'FAILING', severity: 'NOTICE', part: 'due', words: dueWords(certificate.refresherDue ?? '') }
    case 'EXPIRED':
      return {
        state: 'FAILING',
        severity: 'WARNING',
        part: 'expired',
        words: expiredWords(certificate.refresherDue ?? ''),
      }
    case 'UNKNOWN':
      return { state: 'UNKNOWN', words: unknownWords }
  }
}

/** In a slice count those who work in one of its institutions. */
function worksIn(view: NetworkView, personId: string, filter: InstitutionFilter): boolean {
  return (view.affiliationsByPerson.get(personId) ?? []).some((row) => {
    const institution = view.institutionById.get(row.institutionId)
    return institution !== undefined && filter(institution)
  })
}

/** Institutions that rely on a person as their own specialist. */
const ownAssignments = derive((view: NetworkView) => {
  const index = new Map<string, string[]>()
  for (const [institutionId, rows] of view.assignmentsByInstitution) {
    for (const { kind, personId } of rows) {
      if (kind !== 'OWN' || personId === null) continue
      const institutionIds = index.get(personId)
      if (institutionIds) institutionIds.push(institutionId)
      else index.set(personId, [institutionId])
    }
  }
  return index
})

/** The label says what, not whose: names belong to those who may see them. */
function certificateSubject(row: QualificationRecord): GapSubject {
  return { kind: 'QUALIFICATION', id: row.id, label: certificateLabel(row), personId: row.personId }
}

const refresh = {
  de: 'Vereinbaren Sie mit der Person einen Termin für die Auffrischung.',
  en: 'Arrange a date for the refresher course with the person.',
}

const closedBy = {
  de: 'Ein Zertifikat ist eingetragen, dessen Auffrischung nach der Vorlauffrist liegt.',
  en: 'A certificate is entered whose refresher lies beyond the notice period.',
}

function dueWords(refresherDue: Day): GapWords {
  return {
    reason: {
      de: `Die Auffrischung ist am ${germanDay(refresherDue)} fällig.`,
      en: `The refresher is due on ${refresherDue}.`,
    },
    proposal: refresh,
    closedBy,
  }
}

function expiredWords(refresherDue: Day): GapWords {
  return {
    reason: {
      de: `Das Zertifikat ist abgelaufen: Die Auffrischung war am ${germanDay(refresherDue)} fällig.`,
      en: `The certificate has expired: the refresher was due on ${refresherDue}.`,
    },
    proposal: refresh,
    closedBy,
  }
}

const unknownWords: GapWords = {
  reason: {
    de: 'Das Ausstellungs- oder das Auffrischungsdatum fehlt; ob das Zertifikat gültig ist, steht nicht fest.',
    en: 'The date of issue or of the refresher is missing; whether the certificate is valid is not known.',
  },
  proposal: {
    de: 'Fragen Sie nach der Urkunde und tragen Sie beide Daten ein.',
    en: 'Ask for the certificate and enter both dates.',
  },
  closedBy,
}
