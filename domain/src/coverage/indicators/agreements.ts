import { isActiveOn } from '../../model/day.ts'
import { derive } from '../../model/derive.ts'
import { indexBy } from '../../model/index-rows.ts'
import type { AgreementRecord } from '../../model/records/institutions.ts'
import type { NetworkView } from '../../model/view.ts'
import type { AgreementParty } from '../agreement-parties.ts'
import { agreementParties } from '../agreement-parties.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { germanDay } from '../wording.ts'

export const agreements: IndicatorDefinition = {
  key: 'AGREEMENTS',
  label: { de: 'Vereinbarungen nach § 8a SGB VIII', en: 'Agreements under § 8a SGB VIII' },
  explanation: {
    de: 'Das Jugendamt stellt durch Vereinbarungen sicher, dass freie Träger und Kindertagespflegepersonen den Schutzauftrag wahrnehmen. Gezählt werden nur sie: Träger mit mindestens einer Einrichtung, für die das Gesetz eine Vereinbarung vorsieht, und Tagespflegestellen selbst; nie Schulen, Praxen oder öffentliche Träger. In Ordnung ist eine geltende Vereinbarung; ist die Überprüfung fällig, zählt sie weiter und wird gekennzeichnet. Ohne Datum der Unterschrift gilt der Stand als unbekannt.',
    en: 'By agreements the youth office makes sure that independent carriers and day-care persons fulfil the mandate of protection. Only they are counted: carriers with at least one institution for which the law foresees an agreement, and day-care persons themselves; never schools, practices or public carriers. An agreement in force is in order; if its review is due it still counts and is marked. Without a date of signature the state is unknown.',
  },
  source: { de: '§ 8a Abs. 4 und 5 SGB VIII', en: '§ 8a(4) and (5) SGB VIII' },
  ignoresPeople: true,
  evaluate(view, filter) {
    const { counted, excluded } = agreementParties(view, filter)
    return tally({
      indicator: 'AGREEMENTS',
      subjects: counted,
      describe: (party) => ({
        subject: { kind: party.kind, id: party.id, label: party.label, personId: null },
        institutionIds: party.kind === 'INSTITUTION' ? [party.id] : [],
      }),
      judge: (party) => judge(view, party),
      parts: [
        { key: 'valid', label: { de: 'gültig', en: 'valid' }, of: 'NUMERATOR' },
        { key: 'reviewDue', label: { de: 'Überprüfung fällig', en: 'review due' }, of: 'NUMERATOR' },
      ],
      target: 1,
      excluded,
    })
  },
}

function judge(view: NetworkView, { id, duty }: AgreementParty): Verdict {
  if (duty === 'UNKNOWN_TYPE') return { state: 'UNKNOWN', words: typeUnknown }
  if (duty === 'UNKNOWN_CARRIER') return { state: 'UNKNOWN', words: carrierUnknown }
  const held = agreementsByParty(view).get(id) ?? []
  const valid = held.find(({ signedOn }) => signedOn !== null && signedOn <= view.day)
  if (!valid) {
    const isUndated = held.some(({ signedOn }) => signedOn === null)
    return isUndated
      ? { state: 'UNKNOWN', words: undated }
      : { state: 'FAILING', severity: 'CRITICAL', words: missing(duty === 'DAY_CARE' ? '5' : '4') }
  }
  const { reviewDue } = valid
  return reviewDue !== null && reviewDue <= view.day
    ? {
        state: 'IN_ORDER',
        part: 'reviewDue',
        flag: {
          de: `Die Überprüfung war am ${germanDay(reviewDue)} fällig.`,
          en: `The review was due on ${reviewDue}.`,
        },
      }
    : { state: 'IN_ORDER', part: 'valid' }
}

/** Agreements in force on the day, by carrier or day-care person; ids are unique over both. */
const agreementsByParty = derive((view: NetworkView): ReadonlyMap<string, readonly AgreementRecord[]> =>
  indexBy(
    view.snapshot.records.agreements.filter((row) => isActiveOn(row, view.day)).toSorted(latestSignatureFirst),
    ({ carrierId, institutionId }) => carrierId ?? institutionId,
  ),
)

function latestSignatureFirst(a: AgreementRecord, b: AgreementRecord): number {
  const [first, second] = [a.signedOn ?? '', b.signedOn ?? '']
  return first === second ? ((a.reviewDue ?? '9999') < (b.reviewDue ?? '9999') ? 1 : -1) : first < second ? 1 : -1
}

const closedBy = {
  de: 'Eine geltende Vereinbarung mit dem Datum der Unterschrift ist eingetragen.',
  en: 'An agreement in force is entered with its date of signature.',
}

function missing(paragraph: string): GapWords {
  return {
    reason: {
      de: `Keine geltende Vereinbarung ist eingetragen (§ 8a Abs. ${paragraph} SGB VIII).`,
      en: `No agreement in force is entered (§ 8a(${paragraph}) SGB VIII).`,
    },
    proposal: {
      de: 'Schließen Sie die Vereinbarung oder tragen Sie sie ein, wenn es sie schon gibt.',
      en: 'Conclude the agreement, or enter it if there is one already.',
    },
    closedBy,
  }
}

const undated: GapWords = {
  reason: {
    de: 'Eine Vereinbarung ist eingetragen, aber ohne Datum der Unterschrift.',
    en: 'An agreement is entered, but without a date of signature.',
  },
  proposal: {
    de: 'Fragen Sie nach der Vereinbarung und tragen Sie das Datum ein.',
    en: 'Ask for the agreement and enter the date.',
  },
  closedBy,
}

const typeUnknown: GapWords = {
  reason: {
    de: 'Von keiner Einrichtung des Trägers steht fest, ob das Gesetz eine Vereinbarung vorsieht: Die Einrichtungsart ist nicht erfasst.',
    en: 'Of no institution of the carrier it is known whether the law foresees an agreement: its type is not recorded.',
  },
  proposal: { de: 'Tragen Sie die Einrichtungsart ein.', en: 'Enter the type of institution.' },
  closedBy: {
    de: 'Die Einrichtungsart ist eingetragen und, wo vorgesehen, eine geltende Vereinbarung.',
    en: 'The type of institution is entered and, where foreseen, an agreement in force.',
  },
}

const carrierUnknown: GapWords = {
  reason: {
    de: 'Für die Einrichtung ist eine Vereinbarung vorgesehen, aber ihr Träger ist nicht erfasst.',
    en: 'An agreement is foreseen for the institution, but its carrier is not recorded.',
  },
  proposal: { de: 'Tragen Sie den Träger der Einrichtung ein.', en: 'Enter the carrier of the institution.' },
  closedBy: {
    de: 'Der Träger ist eingetragen und mit ihm eine geltende Vereinbarung.',
    en: 'The carrier is entered, and an agreement in force with it.',
  },
}
