import { isActivePerson } from '../active-persons.ts'
import { specialistState } from '../certificate.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition, InstitutionFilter } from '../indicator.ts'
import { judgeCover } from '../judge-cover.ts'
import { institutionsIn } from '../slice.ts'
import { specialistOf } from '../specialist.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { counted } from '../wording.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'

export const specialistRatio: IndicatorDefinition = {
  key: 'SPECIALIST_RATIO',
  label: { de: 'Einrichtungen je Kinderschutzfachkraft', en: 'Institutions per specialist' },
  explanation: {
    de: 'Träger der Jugendhilfe und die Kindertagespflege ziehen bei gewichtigen Anhaltspunkten eine insoweit erfahrene Fachkraft hinzu. Gezählt werden alle Einrichtungen, für die das Gesetz das vorsieht, nicht nur Kitas; in Ordnung ist eine mit eigener Fachkraft oder einem Pool, jeweils mit gültigem Zertifikat. Der Wert daneben sagt, wie viele dieser Einrichtungen auf eine tätige Fachkraft kommen. Ohne Antwort, ohne Zertifikatsdatum oder ohne Einrichtungsart ist der Stand unbekannt.',
    en: 'Carriers of youth welfare and child minding consult a child-protection specialist when there are weighty signs. All institutions for which the law foresees that are counted, not only day-care centres; one is in order with a specialist of its own or a pool, each with a valid certificate. The value beside it says how many of these institutions there are per active specialist. Without an answer, a certificate date or a type of institution the state is unknown.',
  },
  source: {
    de: '§ 8a Abs. 4 Satz 1 Nr. 2 und Abs. 5 SGB VIII',
    en: '§ 8a(4) sentence 1 no. 2 and (5) SGB VIII',
  },
  evaluate(view, filter) {
    const subjects = institutionsIn(view, filter).filter(({ type }) => type === null || type.expectsSpecialist)
    const expecting = subjects.filter(({ type }) => type !== null)
    const specialists = specialistsIn(view, filter)
    const value = specialists === 0 ? null : Math.round((expecting.length / specialists) * 10) / 10
    return tally({
      indicator: 'SPECIALIST_RATIO',
      subjects,
      describe: describeInstitution,
      judge: (institution) => judge(view, institution),
      parts: [
        { key: 'own', label: { de: 'eigene Fachkraft', en: 'own specialist' }, of: 'NUMERATOR' },
        { key: 'pool', label: { de: 'Pool', en: 'pool' }, of: 'NUMERATOR' },
        { key: 'central', label: { de: 'nur zentrale Beratung', en: 'central advice line only' }, of: 'FAILING' },
      ],
      apart: [
        {
          key: 'specialists',
          label: { de: 'tätige Fachkräfte', en: 'active specialists' },
          of: 'APART',
          count: specialists,
        },
      ],
      value,
      valueWords:
        value === null
          ? { de: 'keine Kinderschutzfachkraft', en: 'no specialist' }
          : {
              de: `${value.toLocaleString('de')} Einrichtungen je Fachkraft`,
              en: `${counted(value, 'institution', 'institutions')} per specialist`,
            },
      target: 1,
    })
  },
}

/** Active persons with a valid certificate; in a slice those who work in it or stand behind its institutions. */
function specialistsIn(view: NetworkView, filter: InstitutionFilter | null): number {
  const chosen = filter
    ? [...personsOf(view, institutionsIn(view, filter))]
    : [...view.qualificationsByPerson.keys()].filter((id) => isActivePerson(view, id))
  return chosen.filter((id) => specialistState(view, id) === 'VALID').length
}

function personsOf(view: NetworkView, institutions: readonly InstitutionView[]): ReadonlySet<string> {
  return new Set(
    institutions.flatMap(({ id }) => [
      ...(view.affiliationsByInstitution.get(id) ?? []).map(({ personId }) => personId),
      ...specialistOf(view, id).personIds,
    ]),
  )
}

function judge(view: NetworkView, institution: InstitutionView): Verdict {
  if (!institution.type) return { state: 'UNKNOWN', words: typeUnknown }
  return judgeCover(view, institution, { nobody, notValid, centralOnly, unknown }, 'NOTICE')
}

const closedBy = {
  de: 'Der Einrichtung ist eine eigene Fachkraft mit gültigem Zertifikat zugeordnet, die dort arbeitet, oder ein Pool mit mindestens einer.',
  en: 'The institution has an own specialist with a valid certificate who works there, or a pool with at least one.',
}

const assign = {
  de: 'Ordnen Sie der Einrichtung eine zertifizierte Kinderschutzfachkraft oder einen Pool zu.',
  en: 'Assign a certified specialist or a pool to the institution.',
}

const nobody: GapWords = {
  reason: {
    de: 'Die Einrichtung hat keine Kinderschutzfachkraft.',
    en: 'The institution has no child-protection specialist.',
  },
  proposal: assign,
  closedBy,
}

const notValid: GapWords = {
  reason: {
    de: 'Der Einrichtung ist jemand zugeordnet, aber ohne gültiges Zertifikat oder ohne dort zu arbeiten.',
    en: 'Somebody is assigned to the institution, but without a valid certificate or without working there.',
  },
  proposal: assign,
  closedBy,
}

const centralOnly: GapWords = {
  reason: {
    de: 'Für die Einrichtung gibt es nur die zentrale Beratungsnummer.',
    en: 'The institution has only the central advice line.',
  },
  proposal: assign,
  closedBy,
}

const unknown: GapWords = {
  reason: {
    de: 'Es ist nicht bekannt, ob die Einrichtung eine Kinderschutzfachkraft mit gültigem Zertifikat hat.',
    en: 'It is not known whether the institution has a specialist with a valid certificate.',
  },
  proposal: {
    de: 'Fragen Sie die Einrichtung nach ihrer Kinderschutzfachkraft und den Daten des Zertifikats.',
    en: 'Ask the institution for its specialist and the dates of the certificate.',
  },
  closedBy,
}

const typeUnknown: GapWords = {
  reason: {
    de: 'Die Einrichtungsart ist nicht erfasst; ob eine Kinderschutzfachkraft vorgesehen ist, steht nicht fest.',
    en: 'The type of institution is not recorded; whether a specialist is foreseen is not known.',
  },
  proposal: { de: 'Tragen Sie die Einrichtungsart ein.', en: 'Enter the type of institution.' },
  closedBy: {
    de: 'Die Einrichtungsart ist eingetragen und, wo vorgesehen, eine Fachkraft zugeordnet.',
    en: 'The type of institution is entered and, where foreseen, a specialist is assigned.',
  },
}
