import type { InstitutionView, NetworkView } from '../../model/view.ts'
import { linkConfirmation } from '../confirmation.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'

export const connected: IndicatorDefinition = {
  key: 'CONNECTED',
  label: { de: 'Einrichtungen mit Kooperation', en: 'Institutions with a cooperation' },
  explanation: {
    de: 'Wer sich kennt, arbeitet im Ernstfall schneller zusammen. Gezählt werden alle Einrichtungen; in Ordnung ist eine mit mindestens einer am Stichtag bestehenden Kooperation mit einer anderen Einrichtung. Daneben steht, ob die am besten belegte Kooperation von beiden Seiten, von einer oder von keiner bestätigt wurde.',
    en: 'Those who know each other work together faster in an emergency. All institutions are counted; one is in order with at least one cooperation with another institution that exists on the day. Beside it stands whether its best confirmed cooperation was confirmed by both sides, by one or by neither.',
  },
  source: { de: '§ 9 Abs. 3 Nr. 1 LKSchG NRW (strukturelle Vernetzung)', en: '§ 9(3) no. 1 LKSchG NRW (networking)' },
  isLocal: true,
  evaluate(view, filter) {
    return tally({
      indicator: 'CONNECTED',
      subjects: institutionsIn(view, filter),
      describe: describeInstitution,
      judge: (institution) => judge(view, institution),
      parts: [
        { key: 'both', label: { de: 'von beiden bestätigt', en: 'confirmed by both' }, of: 'NUMERATOR' },
        { key: 'one', label: { de: 'von einer Seite bestätigt', en: 'confirmed by one' }, of: 'NUMERATOR' },
        { key: 'none', label: { de: 'nicht bestätigt', en: 'confirmed by neither' }, of: 'NUMERATOR' },
      ],
      target: null,
    })
  },
}

function judge(view: NetworkView, institution: InstitutionView): Verdict {
  const links = view.linksByInstitution.get(institution.id) ?? []
  if (links.length === 0) return { state: 'FAILING', severity: 'NOTICE', words }
  const confirmations = new Set(links.map((link) => linkConfirmation(view, link.id)))
  const part = confirmations.has('BOTH') ? 'both' : confirmations.has('ONE') ? 'one' : 'none'
  return { state: 'IN_ORDER', part }
}

const words: GapWords = {
  reason: {
    de: 'Keine Kooperation mit einer anderen Einrichtung ist erfasst.',
    en: 'No cooperation with another institution is recorded.',
  },
  proposal: {
    de: 'Fragen Sie die Einrichtung, mit wem sie im Kinderschutz zusammenarbeitet, oder bringen Sie sie beim nächsten Treffen zusammen.',
    en: 'Ask the institution with whom it works on child protection, or bring it together with others at the next meeting.',
  },
  closedBy: {
    de: 'Mindestens eine am Stichtag bestehende Kooperation ist eingetragen.',
    en: 'At least one cooperation that exists on the day is entered.',
  },
}
