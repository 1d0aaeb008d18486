import type { InstitutionView, NetworkView } from '../../model/view.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { judgeCover } from '../judge-cover.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { properName } from '../wording.ts'

export const kitasWithSpecialist: IndicatorDefinition = {
  key: 'KITAS_WITH_SPECIALIST',
  label: { de: 'Kitas mit Kinderschutzfachkraft', en: 'Day-care centres with a specialist' },
  explanation: {
    de: 'Kitas müssen bei gewichtigen Anhaltspunkten eine insoweit erfahrene Fachkraft beratend hinzuziehen. Gut ist, wenn vorher feststeht, wer das ist: eine eigene Fachkraft mit gültigem Zertifikat, die in der Kita arbeitet, oder ein Pool mit mindestens einer zertifizierten Person. Nur die zentrale Beratungsnummer zählt nicht als versorgt. Ohne Antwort oder ohne Zertifikatsdatum gilt die Kita als unbekannt.',
    en: 'Day-care centres must consult a child-protection specialist when there are weighty signs. It should be settled beforehand who that is: an own specialist with a valid certificate who works there, or a pool with at least one certified person. The central advice line alone does not count as covered. Without an answer or a certificate date the centre counts as unknown.',
  },
  source: { de: '§ 8a Abs. 4 Satz 1 Nr. 2 SGB VIII', en: '§ 8a(4) sentence 1 no. 2 SGB VIII' },
  isLocal: true,
  evaluate(view, filter) {
    const institutions = institutionsIn(view, filter)
    return tally({
      indicator: 'KITAS_WITH_SPECIALIST',
      subjects: institutions.filter(isKita),
      describe: describeInstitution,
      judge: (kita) => judgeSpecialist(view, kita),
      parts: [
        { key: 'own', label: { de: 'eigene Fachkraft', en: 'own specialist' }, of: 'NUMERATOR' },
        { key: 'pool', label: { de: 'Pool', en: 'pool' }, of: 'NUMERATOR' },
        { key: 'central', label: { de: 'nur zentrale Beratung', en: 'central advice line only' }, of: 'FAILING' },
        { key: 'none', label: { de: 'keine', en: 'none' }, of: 'FAILING' },
      ],
      target: 1,
      excluded: institutions
        .filter((institution) => institution.type === null)
        .map(({ id, record }) => ({ id, label: properName(record.name), reason: typeUnknown })),
    })
  },
}

/** Whether the indicator counts it; without a type nobody knows. */
export function isKita({ type }: InstitutionView): boolean {
  return type?.isDayCareCentre === true
}

/** What the indicator says of one day-care centre. */
export function judgeSpecialist(view: NetworkView, kita: InstitutionView): Verdict {
  return judgeCover(view, kita, { nobody, notValid, centralOnly, unknown }, 'WARNING')
}

const typeUnknown = {
  de: 'Die Einrichtungsart ist nicht erfasst; ob es eine Kita ist, steht nicht fest.',
  en: 'The type of institution is not recorded; whether it is a day-care centre is not known.',
}

const closedBy = {
  de: 'Der Kita ist eine eigene Fachkraft mit gültigem Zertifikat zugeordnet, die dort arbeitet, oder ein Pool mit mindestens einer.',
  en: 'The centre has an own specialist with a valid certificate who works there, or a pool with at least one.',
}

const assign = {
  de: 'Ordnen Sie der Kita eine zertifizierte Kinderschutzfachkraft oder einen Pool zu.',
  en: 'Assign a certified specialist or a pool to the centre.',
}

const nobody: GapWords = {
  reason: { de: 'Die Kita hat keine Kinderschutzfachkraft.', en: 'The centre has no child-protection specialist.' },
  proposal: assign,
  closedBy,
}

const notValid: GapWords = {
  reason: {
    de: 'Der Kita ist jemand zugeordnet, aber ohne gültiges Zertifikat oder ohne dort zu arbeiten.',
    en: 'Somebody is assigned to the centre, but without a valid certificate or without working there.',
  },
  proposal: {
    de: 'Vereinbaren Sie die Auffrischung des Zertifikats oder ordnen Sie eine andere Fachkraft oder einen Pool zu.',
    en: 'Arrange the refresher course, or assign another specialist or a pool.',
  },
  closedBy,
}

const centralOnly: GapWords = {
  reason: {
    de: 'Für die Kita gibt es nur die zentrale Beratungsnummer.',
    en: 'The centre has only the central advice line.',
  },
  proposal: assign,
  closedBy,
}

const unknown: GapWords = {
  reason: {
    de: 'Es ist nicht bekannt, ob die Kita eine Kinderschutzfachkraft mit gültigem Zertifikat hat.',
    en: 'It is not known whether the centre has a specialist with a valid certificate.',
  },
  proposal: {
    de: 'Fragen Sie die Kita nach ihrer Kinderschutzfachkraft und den Daten des Zertifikats.',
    en: 'Ask the centre for its specialist and the dates of the certificate.',
  },
  closedBy,
}
