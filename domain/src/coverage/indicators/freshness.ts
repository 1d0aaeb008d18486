import type { NetworkView } from '../../model/view.ts'
import type { Freshness } from '../confirmation.ts'
import { freshnessOf, lastConfirmed } from '../confirmation.ts'
import type { ConfirmableRecord } from '../confirmable-records.ts'
import { confirmableRecords } from '../confirmable-records.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { germanDay } from '../wording.ts'

export const freshness: IndicatorDefinition = {
  key: 'FRESHNESS',
  label: { de: 'Angaben aktuell bestätigt', en: 'Records recently confirmed' },
  explanation: {
    de: 'Eine veraltete Telefonnummer hilft niemandem. Gezählt werden Einrichtungen, Ansprechpersonen und Kooperationen; in Ordnung ist eine Angabe, die jemand in den letzten 12 Monaten bestätigt hat (Frist in den Einstellungen). Bei Kooperationen zählt die letzte Bestätigung einer der beiden Seiten. Was nie bestätigt wurde, ist unbekannt, nicht falsch.',
    en: 'An outdated phone number helps nobody. Institutions, contact persons and cooperations are counted; a record is in order if somebody confirmed it within the last 12 months (period in the settings). For a cooperation the last confirmation of either side counts. What was never confirmed is unknown, not wrong.',
  },
  source: {
    de: '§ 9 Abs. 1 LKSchG NRW (laufende Weiterentwicklung); Fristen nach den Einstellungen des Netzwerks',
    en: '§ 9(1) LKSchG NRW (continuous development); periods set by the network',
  },
  isLocal: true,
  evaluate(view, filter) {
    return tally({
      indicator: 'FRESHNESS',
      subjects: confirmableRecords(view, filter),
      describe: (record) => record.describe(),
      judge: (record) => judgeFreshness(view, record),
      parts: [
        { key: 'ageing', label: { de: '12 bis 24 Monate', en: '12 to 24 months' }, of: 'FAILING' },
        { key: 'stale', label: { de: 'über 24 Monate', en: 'over 24 months' }, of: 'FAILING' },
        { key: 'never', label: { de: 'nie bestätigt', en: 'never confirmed' }, of: 'UNKNOWN' },
      ],
      target: view.thresholds.freshnessTarget,
    })
  },
}

const verdicts: Record<Freshness, (view: NetworkView, record: ConfirmableRecord) => Verdict> = {
  FRESH: () => ({ state: 'IN_ORDER' }),
  AGEING: (view, record) => ({ state: 'FAILING', severity: 'NOTICE', part: 'ageing', words: outdated(view, record) }),
  STALE: (view, record) => ({ state: 'FAILING', severity: 'WARNING', part: 'stale', words: outdated(view, record) }),
  NEVER: () => ({ state: 'UNKNOWN', part: 'never', words: never }),
}

/** What the indicator says of one record. */
export function judgeFreshness(view: NetworkView, record: ConfirmableRecord): Verdict {
  return verdicts[freshnessOf(view, record.id)](view, record)
}

const ask = {
  de: 'Bitten Sie um Bestätigung, dass die Angaben noch stimmen.',
  en: 'Ask for confirmation that the record is still right.',
}

const closedBy = {
  de: 'Eine Bestätigung innerhalb der Frist ist eingetragen.',
  en: 'A confirmation within the period is entered.',
}

function outdated(view: NetworkView, { id }: ConfirmableRecord): GapWords {
  const last = lastConfirmed(view, id) ?? ''
  return {
    reason: { de: `Zuletzt am ${germanDay(last)} bestätigt.`, en: `Last confirmed on ${last}.` },
    proposal: ask,
    closedBy,
  }
}

const never: GapWords = {
  reason: { de: 'Noch nie bestätigt.', en: 'Never confirmed.' },
  proposal: ask,
  closedBy,
}
