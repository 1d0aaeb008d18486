import type { InstitutionView, NetworkView } from '../../model/view.ts'
import type { GapWords } from '../gap.ts'
import { describeInstitution } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { reachOf } from '../reach.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'

export const institutionsReached: IndicatorDefinition = {
  key: 'INSTITUTIONS_REACHED',
  label: { de: 'Einrichtungen erreicht', en: 'Institutions reached' },
  explanation: {
    de: 'Eine Einrichtung ist erreicht, wenn jemand Informationen des Netzwerks in sie hineinträgt: direkt, wenn jemand sie selbst vertritt oder dort arbeitet und ihre Gruppe vertritt; über die Gruppe, wenn eine Person ihre Berufsgruppe vertritt. Unbesetzte Rollen zählen nicht. Gezählt werden alle am Stichtag bestehenden Einrichtungen.',
    en: 'An institution is reached if somebody carries the network’s information into it: directly, if somebody represents it or works there and represents its group; through the group, if a person represents its professional group. Vacant roles do not count. All institutions that exist on the day are counted.',
  },
  source: { de: '§ 9 Abs. 3 LKSchG NRW', en: '§ 9(3) LKSchG NRW' },
  isLocal: true,
  evaluate(view, filter) {
    return tally({
      indicator: 'INSTITUTIONS_REACHED',
      subjects: institutionsIn(view, filter),
      describe: describeInstitution,
      judge: (institution) => judgeReach(view, institution),
      parts: [
        { key: 'own', label: { de: 'direkt', en: 'directly' }, of: 'NUMERATOR' },
        { key: 'group', label: { de: 'über die Gruppe', en: 'through the group' }, of: 'NUMERATOR' },
      ],
      target: view.thresholds.reachTarget,
    })
  },
}

/** What the indicator says of one institution. */
export function judgeReach(view: NetworkView, institution: InstitutionView): Verdict {
  const { reach } = reachOf(view, institution.id)
  if (reach === 'OWN') return { state: 'IN_ORDER', part: 'own' }
  if (reach === 'GROUP') return { state: 'IN_ORDER', part: 'group' }
  return { state: 'FAILING', severity: 'WARNING', words: wordsFor(institution) }
}

function wordsFor({ type, group }: InstitutionView): GapWords {
  if (group) return notReached
  return type ? withoutGroup : withoutType
}

const closedBy = {
  de: 'Eine besetzte Multiplikator*innen-Rolle steht für die Einrichtung oder hat sie in ihrem Zuständigkeitsbereich.',
  en: 'A multiplier role with a holder stands for the institution or has it in scope.',
}

const notReached: GapWords = {
  reason: {
    de: 'Niemand vertritt diese Einrichtung, weder sie selbst noch ihre Berufsgruppe.',
    en: 'Nobody represents this institution, neither itself nor its professional group.',
  },
  proposal: {
    de: 'Bitten Sie die Einrichtung, eine*n Multiplikator*in zu benennen, oder erweitern Sie die Zuständigkeit einer Rolle ihrer Gruppe.',
    en: 'Ask the institution to name a multiplier, or widen the scope of a role of its group.',
  },
  closedBy,
}

const withoutType: GapWords = {
  reason: {
    de: 'Niemand vertritt diese Einrichtung. Ihre Einrichtungsart ist nicht erfasst, deshalb kann auch keine Berufsgruppe sie erreichen.',
    en: 'Nobody represents this institution. Its type is not recorded, so no professional group can reach it either.',
  },
  proposal: {
    de: 'Tragen Sie die Einrichtungsart ein, damit die Berufsgruppe feststeht.',
    en: 'Enter the type of institution, so that its professional group is known.',
  },
  closedBy,
}

const withoutGroup: GapWords = {
  reason: {
    de: 'Niemand vertritt diese Einrichtung. Für ihre Einrichtungsart führt das Netzwerk keine Berufsgruppe.',
    en: 'Nobody represents this institution. The network has no professional group for its type.',
  },
  proposal: {
    de: 'Nehmen Sie die Berufsgruppe in das Netzwerk auf oder ordnen Sie die Einrichtungsart einer vorhandenen zu.',
    en: 'Add the professional group to the network, or assign the type to an existing one.',
  },
  closedBy,
}
