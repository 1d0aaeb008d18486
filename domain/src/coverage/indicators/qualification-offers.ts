import type { Day } from '../../model/day.ts'
import { isCancelled } from '../../model/cancelled.ts'
import type { NetworkView } from '../../model/view.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { counted, germanDay } from '../wording.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'

export const qualificationOffers: IndicatorDefinition = {
  key: 'QUALIFICATION_OFFERS',
  label: { de: 'Interdisziplinäre Fortbildungen', en: 'Interdisciplinary trainings' },
  explanation: {
    de: 'Das Gesetz verlangt im Netzwerk mindestens drei interdisziplinäre Qualifizierungsangebote im Jahr (Zahl in den Einstellungen). Gezählt werden die Angebote, die im Jahr des Stichtags bis zu ihm stattgefunden haben; abgesagte zählen nicht, geplante erst, wenn sie stattgefunden haben. Die Angebote stehen allen offen: In jedem Ausschnitt des Netzwerks gilt dieselbe Zahl.',
    en: 'The law asks a network for at least three interdisciplinary qualification offers a year (number in the settings). Offers that were held in the year of the day asked for, up to that day, are counted; cancelled ones are not, planned ones only once they were held. The offers are open to all: the number is the same in every slice of the network.',
  },
  source: { de: '§ 9 Abs. 5 LKSchG NRW', en: '§ 9(5) LKSchG NRW' },
  ignoresPeople: true,
  evaluate(view, filter) {
    // A slice without any institution is no part of the network: nothing is offered to nobody.
    const isEmpty = filter !== null && !view.institutions.some(filter)
    const target = isEmpty ? 0 : view.thresholds.qualificationOffersPerYear
    const { held, planned } = offersOfYear(view)
    const year = view.day.slice(0, 4)
    return tally({
      indicator: 'QUALIFICATION_OFFERS',
      subjects: Array.from({ length: target }, (_, index) => index + 1),
      describe: (place) => ({
        subject: {
          kind: 'OFFER',
          id: `${year}:${place}`,
          label: { de: `${place}. Angebot ${year}`, en: `Offer no. ${place} of ${year}` },
          personId: null,
        },
        institutionIds: [],
      }),
      judge: (place) => judge(place, held.length, planned),
      value: held.length,
      valueWords: {
        de: `${counted(held.length, 'Angebot', 'Angebote')} im Jahr ${year}`,
        en: `${counted(held.length, 'offer', 'offers')} in ${year}`,
      },
      target: 1,
    })
  },
}

/** Interdisciplinary offers of the day's year: held by then, and still ahead (the days). O(trainings). */
function offersOfYear(view: NetworkView): { readonly held: readonly Day[]; readonly planned: readonly Day[] } {
  const year = view.day.slice(0, 4)
  const days = view.snapshot.records.trainings
    .filter((row) => row.isInterdisciplinary && row.heldOn.slice(0, 4) === year && !isCancelled(row, view.day))
    .map(({ heldOn }) => heldOn)
    .toSorted()
  return { held: days.filter((day) => day <= view.day), planned: days.filter((day) => day > view.day) }
}

function judge(place: number, held: number, planned: readonly Day[]): Verdict {
  if (place <= held) return { state: 'IN_ORDER' }
  const ahead = planned[place - held - 1]
  return ahead === undefined
    ? { state: 'FAILING', severity: 'CRITICAL', words: notPlanned }
    : { state: 'FAILING', severity: 'NOTICE', words: isPlanned(ahead) }
}

const closedBy = {
  de: 'Ein weiteres interdisziplinäres Angebot hat in diesem Jahr stattgefunden.',
  en: 'One more interdisciplinary offer was held in this year.',
}

const notPlanned: GapWords = {
  reason: {
    de: 'Für dieses Jahr fehlt ein Angebot, und keines ist geplant (§ 9 Abs. 5 LKSchG NRW).',
    en: 'An offer is missing this year, and none is planned (§ 9(5) LKSchG NRW).',
  },
  proposal: {
    de: 'Planen Sie ein interdisziplinäres Angebot, am besten zu einem gemeldeten Fortbildungsbedarf.',
    en: 'Plan an interdisciplinary offer, ideally for a training need that was voiced.',
  },
  closedBy,
}

function isPlanned(day: Day): GapWords {
  return {
    reason: {
      de: `Noch nicht stattgefunden; geplant ist es für den ${germanDay(day)}.`,
      en: `Not held yet; it is planned for ${day}.`,
    },
    proposal: { de: 'Laden Sie alle Berufsgruppen dazu ein.', en: 'Invite all professional groups to it.' },
    closedBy,
  }
}
