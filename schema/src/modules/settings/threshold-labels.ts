import type { Thresholds } from '@schutznetz/domain/model/settings.ts'

/** What a threshold is called where it is refused; the page explains it at length. */
export const thresholdLabels: Readonly<Record<keyof Thresholds, string>> = {
  failureRiskInstitutions: 'Ausfallrisiko',
  freshMonths: 'Frisch bestätigt',
  staleMonths: 'Veraltet',
  certificateDueDays: 'Auffrischung bald fällig',
  conceptReviewMonths: 'Überprüfung des Schutzkonzepts',
  reachTarget: 'Ziel: erreichte Einrichtungen',
  freshnessTarget: 'Ziel: frische Angaben',
  qualificationOffersPerYear: 'Fortbildungen im Jahr',
  attendanceMeetings: 'Teilnahme an Treffen',
  concernWeeks: 'Offene Anliegen',
}
