import type { AffiliationRecord } from '../../model/records/people.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'

export const namedContact: IndicatorDefinition = {
  key: 'NAMED_CONTACT',
  label: { de: 'Ansprechperson benannt', en: 'Named contact' },
  explanation: {
    de: 'Im Ernstfall muss feststehen, wen man in einer Einrichtung anruft. Gezählt werden alle Einrichtungen; in Ordnung ist eine, wenn eine dort tätige Person als Ansprechperson benannt ist und dienstlich per Telefon oder E-Mail erreichbar ist. Die allgemeine Nummer der Einrichtung genügt nicht.',
    en: 'In an emergency it must be clear whom to call in an institution. All institutions are counted; one is in order if a person who works there is named as contact and can be reached at work by phone or e-mail. The general number of the institution is not enough.',
  },
  source: {
    de: '§ 9 Abs. 3 Nr. 1 und 3 LKSchG NRW (Vernetzung, Transparenz der Mitteilungswege)',
    en: '§ 9(3) nos. 1 and 3 LKSchG NRW (networking, transparent reporting paths)',
  },
  isLocal: true,
  evaluate(view, filter) {
    return tally({
      indicator: 'NAMED_CONTACT',
      subjects: institutionsIn(view, filter),
      describe: describeInstitution,
      judge: (institution) => judge(view, institution),
      parts: [
        { key: 'unnamed', label: { de: 'niemand benannt', en: 'nobody named' }, of: 'FAILING' },
        { key: 'unreachable', label: { de: 'ohne Telefon und E-Mail', en: 'no phone or e-mail' }, of: 'FAILING' },
      ],
      target: 1,
    })
  },
}

function judge(view: NetworkView, institution: InstitutionView): Verdict {
  const contacts = (view.affiliationsByInstitution.get(institution.id) ?? []).filter((row) => row.isContact)
  if (contacts.length === 0) return { state: 'FAILING', severity: 'WARNING', part: 'unnamed', words: unnamed }
  if (contacts.some((contact) => isReachable(view, contact))) return { state: 'IN_ORDER' }
  return { state: 'FAILING', severity: 'WARNING', part: 'unreachable', words: unreachable }
}

/** By the contact data for this institution, else by the person's own professional data. */
export function isReachable(view: NetworkView, contact: AffiliationRecord): boolean {
  const person = view.personById.get(contact.personId)
  return Boolean(contact.phone || contact.email || person?.phone || person?.email)
}

const closedBy = {
  de: 'Eine in der Einrichtung tätige Person ist als Ansprechperson markiert und hat Telefon oder E-Mail.',
  en: 'A person who works in the institution is marked as contact and has a phone number or an e-mail address.',
}

const unnamed: GapWords = {
  reason: { de: 'Keine Ansprechperson ist benannt.', en: 'No contact person is named.' },
  proposal: {
    de: 'Fragen Sie die Einrichtung, wer für Kinderschutz ansprechbar ist.',
    en: 'Ask the institution who can be contacted about child protection.',
  },
  closedBy,
}

const unreachable: GapWords = {
  reason: {
    de: 'Die Ansprechperson hat weder Telefon noch E-Mail.',
    en: 'The contact person has neither a phone number nor an e-mail address.',
  },
  proposal: {
    de: 'Tragen Sie eine dienstliche Telefonnummer oder E-Mail-Adresse ein.',
    en: 'Enter a professional phone number or e-mail address.',
  },
  closedBy,
}
