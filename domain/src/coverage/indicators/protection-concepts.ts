import type { Label } from '../../catalogue/types.ts'
import type { ProtectionConceptRecord } from '../../model/records/institutions.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'
import { conceptReviewDue } from '../concept-review.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { germanDay } from '../wording.ts'
import { properName } from '../wording.ts'

export const protectionConcepts: IndicatorDefinition = {
  key: 'PROTECTION_CONCEPTS',
  label: { de: 'Schutzkonzept beschlossen', en: 'Protection concept adopted' },
  explanation: {
    de: 'Ein Schutzkonzept legt fest, wie eine Einrichtung Kinder vor Gewalt schützt, auch in den eigenen Räumen. Gezählt werden nur Einrichtungen, von denen das Gesetz eines verlangt; in Ordnung ist ein beschlossenes. Ist die Überprüfung fällig, zählt es weiter und wird gekennzeichnet. Ohne Antwort oder ohne Einrichtungsart gilt der Stand als unbekannt.',
    en: 'A protection concept says how an institution protects children from violence, on its own premises too. Only institutions of which the law asks one are counted; an adopted one is in order. If its review is due it still counts and is marked. Without an answer, or without a type of institution, the state is unknown.',
  },
  source: {
    de: '§ 11 LKSchG NRW; § 42 Abs. 6 SchulG NRW; § 45 Abs. 2 SGB VIII; § 37a SGB IX',
    en: '§ 11 LKSchG NRW; § 42(6) SchulG NRW; § 45(2) SGB VIII; § 37a SGB IX',
  },
  isLocal: true,
  evaluate(view, filter) {
    const institutions = institutionsIn(view, filter)
    return tally({
      indicator: 'PROTECTION_CONCEPTS',
      subjects: institutions.filter((institution) => !hasNoConceptDuty(institution)),
      describe: describeInstitution,
      judge: (institution) => judgeConcept(view, institution),
      parts: [
        { key: 'adopted', label: { de: 'beschlossen', en: 'adopted' }, of: 'NUMERATOR' },
        { key: 'reviewDue', label: { de: 'Überprüfung fällig', en: 'review due' }, of: 'NUMERATOR' },
        { key: 'draft', label: { de: 'Entwurf', en: 'draft' }, of: 'FAILING' },
        { key: 'none', label: { de: 'keines', en: 'none' }, of: 'FAILING' },
      ],
      target: 1,
      excluded: institutions
        .filter(hasNoConceptDuty)
        .map(({ id, record }) => ({ id, label: properName(record.name), reason: noDuty })),
    })
  },
}

/** Whether the law asks none of it; without a type nobody knows. */
export function hasNoConceptDuty({ type }: InstitutionView): boolean {
  return type !== null && !type.needsProtectionConcept
}

/** What the indicator says of one institution. */
export function judgeConcept(view: NetworkView, { id, type }: InstitutionView): Verdict {
  if (!type) return { state: 'UNKNOWN', words: typeUnknown }
  const concept = view.conceptByInstitution.get(id)
  switch (concept?.state) {
    case 'ADOPTED':
      return judgeAdopted(view, concept)
    case 'DRAFT':
      return { state: 'FAILING', severity: 'WARNING', part: 'draft', words: missing(draftReason, type.conceptBasis) }
    case 'NONE':
      return { state: 'FAILING', severity: 'CRITICAL', part: 'none', words: missing(noneReason, type.conceptBasis) }
    case 'UNKNOWN':
    case undefined:
      return { state: 'UNKNOWN', words: stateUnknown }
  }
}

function judgeAdopted(view: NetworkView, concept: ProtectionConceptRecord): Verdict {
  const due = conceptReviewDue(view, concept)
  if (due === null) return { state: 'IN_ORDER', part: 'adopted', flag: dateUnknown }
  return due <= view.day
    ? { state: 'IN_ORDER', part: 'reviewDue', flag: reviewDue(due) }
    : { state: 'IN_ORDER', part: 'adopted' }
}

const noDuty: Label = {
  de: 'Für diese Einrichtungsart verlangt das Gesetz kein Schutzkonzept.',
  en: 'The law asks no protection concept of this type of institution.',
}

const dateUnknown: Label = {
  de: 'Beschlossen, aber ohne Datum: Wann die Überprüfung fällig ist, steht nicht fest.',
  en: 'Adopted, but without a date: when the review is due is not known.',
}

function reviewDue(due: string): Label {
  return { de: `Die Überprüfung war am ${germanDay(due)} fällig.`, en: `The review was due on ${due}.` }
}

const closedBy: Label = {
  de: 'Das Schutzkonzept ist als beschlossen eingetragen.',
  en: 'The protection concept is entered as adopted.',
}

const noneReason: Label = {
  de: 'Die Einrichtung hat kein Schutzkonzept',
  en: 'The institution has no protection concept',
}

const draftReason: Label = {
  de: 'Das Schutzkonzept ist erst ein Entwurf',
  en: 'The protection concept is only a draft',
}

function missing(reason: Label, basis: string | null): GapWords {
  return {
    reason: { de: `${reason.de} (${basis}).`, en: `${reason.en} (${basis}).` },
    proposal: {
      de: 'Bieten Sie Begleitung bei der Entwicklung und beim Beschluss des Schutzkonzepts an.',
      en: 'Offer support in developing and adopting the protection concept.',
    },
    closedBy,
  }
}

const stateUnknown: GapWords = {
  reason: {
    de: 'Ob die Einrichtung ein Schutzkonzept hat, ist nicht bekannt.',
    en: 'It is not known whether the institution has a protection concept.',
  },
  proposal: {
    de: 'Fragen Sie die Einrichtung nach dem Stand ihres Schutzkonzepts.',
    en: 'Ask the institution about the state of its protection concept.',
  },
  closedBy,
}

const typeUnknown: GapWords = {
  reason: {
    de: 'Die Einrichtungsart ist nicht erfasst; ob ein Schutzkonzept vorgeschrieben ist, steht nicht fest.',
    en: 'The type of institution is not recorded; whether a protection concept is required is not known.',
  },
  proposal: { de: 'Tragen Sie die Einrichtungsart ein.', en: 'Enter the type of institution.' },
  closedBy: {
    de: 'Die Einrichtungsart ist eingetragen und, wo vorgeschrieben, ein beschlossenes Schutzkonzept.',
    en: 'The type of institution is entered and, where required, an adopted protection concept.',
  },
}
