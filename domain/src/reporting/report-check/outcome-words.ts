import type { Label } from '../../catalogue/types.ts'
import type { StepRecipient } from '../../model/records/reporting.ts'
import { weaknessLabels } from './path-result.ts'
import type { WalkOutcome } from './walk-path.ts'

/** What became of a report, as one sentence that names no person. */
export function outcomeWords({ result, reason, brokenAt, weaknesses }: WalkOutcome): Label {
  if (result === 'ARRIVES') return arrives
  if (result === 'WEAK') {
    const list = (language: 'de' | 'en') => weaknesses.map((weakness) => weaknessLabels[weakness][language]).join('; ')
    return { de: `Kommt an, mit Schwäche: ${list('de')}.`, en: `Arrives, with a weakness: ${list('en')}.` }
  }
  if (reason === 'NO_PATH') return noPath
  if (brokenAt === null || reason === null || reason === 'NO_GOAL') return noGoal
  const { position, recipient } = brokenAt
  const why = reasons[reason]
  return {
    de: `${result === 'UNKNOWN' ? 'Unbekannt' : 'Sackgasse'} bei Schritt ${position} (${recipients[recipient].de}): ${why.de}.`,
    en: `${result === 'UNKNOWN' ? 'Unknown' : 'Dead end'} at step ${position} (${recipients[recipient].en}): ${why.en}.`,
  }
}

const arrives: Label = { de: 'Kommt an.', en: 'Arrives.' }
const noPath: Label = { de: 'Sackgasse: Kein Meldeweg ist erfasst.', en: 'Dead end: no path is written down.' }
const noGoal: Label = {
  de: 'Sackgasse: Der Meldeweg führt nicht zu der Stelle, die zuständig ist.',
  en: 'Dead end: the path does not lead to the office in charge.',
}

const reasons: Readonly<Record<'NOBODY' | 'UNKNOWN' | 'CLOSED' | 'NO_NUMBER', Label>> = {
  NOBODY: { de: 'niemand steht dahinter', en: 'nobody stands behind it' },
  UNKNOWN: { de: 'ob jemand dahintersteht, ist nicht bekannt', en: 'whether somebody stands behind it is not known' },
  CLOSED: { de: 'um diese Zeit nicht erreichbar, ohne Ausweichstelle', en: 'closed at that hour, without a fallback' },
  NO_NUMBER: { de: 'keine Nummer ist bekannt', en: 'no number is known' },
}

const recipients: Readonly<Record<StepRecipient, Label>> = {
  SPECIALIST: { de: 'Kinderschutzfachkraft', en: 'specialist' },
  YOUTH_OFFICE: { de: 'Jugendamt', en: 'youth office' },
  POLICE: { de: 'Polizei', en: 'police' },
  FAMILY_COURT: { de: 'Familiengericht', en: 'family court' },
  HEALTH_SERVICES: { de: 'Gesundheitshilfe', en: 'health services' },
  STATE_YOUTH_OFFICE: { de: 'Landesjugendamt', en: 'state youth office' },
  MANAGEMENT: { de: 'Leitung', en: 'management' },
  FAMILY: { de: 'Familie', en: 'family' },
  REPORTER: { de: 'meldende Person', en: 'reporter' },
  INSTITUTION: { de: 'Einrichtung', en: 'institution' },
}
