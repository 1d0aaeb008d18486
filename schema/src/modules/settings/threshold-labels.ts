import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { Thresholds } from '@schutznetz/domain/model/settings.ts'

/** What a threshold is called where it is refused; the page explains it at length. */
export const thresholdLabels: Readonly<Record<keyof Thresholds, Label>> = {
  failureRiskInstitutions: { de: 'Ausfallrisiko', en: 'Failure risk' },
  freshMonths: { de: 'Frisch bestätigt', en: 'Freshly confirmed' },
  staleMonths: { de: 'Veraltet', en: 'Stale' },
  certificateDueDays: { de: 'Auffrischung bald fällig', en: 'Refresher due soon' },
  conceptReviewMonths: { de: 'Überprüfung des Schutzkonzepts', en: 'Review of the protection concept' },
  reachTarget: { de: 'Ziel: erreichte Einrichtungen', en: 'Target: institutions reached' },
  freshnessTarget: { de: 'Ziel: frische Angaben', en: 'Target: fresh data' },
  qualificationOffersPerYear: { de: 'Fortbildungen im Jahr', en: 'Trainings a year' },
  attendanceMeetings: { de: 'Teilnahme an Treffen', en: 'Attendance at meetings' },
  concernWeeks: { de: 'Offene Anliegen', en: 'Open concerns' },
  statuteGroupWeight: { de: 'Gewicht: gesetzliche Gruppe', en: 'Weight: statutory group' },
  failureRiskWeight: { de: 'Gewicht: Ausfallrisiko', en: 'Weight: failure risk' },
  kitaSpecialistWeight: { de: 'Gewicht: Kita ohne Fachkraft', en: 'Weight: day-care centre without a specialist' },
  otherGapWeight: { de: 'Gewicht: andere Lücken', en: 'Weight: other gaps' },
}
