import type { Label } from '../../catalogue/types.ts'
import { counted } from '../wording.ts'
import type { InvitedParty } from '../invited-parties.ts'
import { invitedParties } from '../invited-parties.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'

export const attendance: IndicatorDefinition = {
  key: 'ATTENDANCE',
  label: { de: 'Teilnahme an Netzwerktreffen', en: 'Attendance of meetings' },
  explanation: {
    de: 'Ein Netzwerk lebt davon, dass man sich kennt. Gezählt werden Einrichtungen und Berufsgruppen, die zu einem der letzten Treffen eingeladen waren (wie viele, steht in den Einstellungen; üblich sind drei); in Ordnung ist, wer zu mindestens einem kam. Treffen, zu denen nur einzelne Personen eingeladen waren, und abgesagte Treffen zählen nicht. Wo niemand notiert hat, ob jemand kam, ist es unbekannt.',
    en: 'A network lives from people knowing each other. Institutions and professional groups that were invited to one of the last meetings are counted (how many is set in the settings; three is usual); whoever came to at least one is in order. Meetings to which only persons were invited, and cancelled ones, do not count. Where nobody noted whether somebody came, it is unknown.',
  },
  source: {
    de: '§ 9 Abs. 3 LKSchG NRW (interdisziplinärer Austausch); Zahl der Treffen nach den Einstellungen des Netzwerks',
    en: '§ 9(3) LKSchG NRW (interdisciplinary exchange); number of meetings set by the network',
  },
  ignoresPeople: true,
  evaluate(view, filter) {
    const { parties, excluded } = invitedParties(view, filter)
    return tally({
      indicator: 'ATTENDANCE',
      subjects: parties,
      describe: ({ kind, id, label }) => ({
        subject: { kind, id, label, personId: null },
        institutionIds: kind === 'INSTITUTION' ? [id] : [],
      }),
      judge,
      parts: [
        { key: 'institutions', label: { de: 'Einrichtungen', en: 'institutions' }, of: 'NUMERATOR' },
        { key: 'groups', label: { de: 'Berufsgruppen', en: 'professional groups' }, of: 'NUMERATOR' },
      ],
      target: null,
      excluded,
    })
  },
}

function judge({ kind, answers }: InvitedParty): Verdict {
  if (answers.includes(true)) return { state: 'IN_ORDER', part: kind === 'GROUP' ? 'groups' : 'institutions' }
  if (answers.includes(null)) return { state: 'UNKNOWN', words: notNoted }
  return { state: 'FAILING', severity: 'NOTICE', words: stayedAway(answers.length) }
}

const closedBy: Label = {
  de: 'Die Teilnahme an einem der letzten Treffen ist notiert.',
  en: 'Attendance of one of the last meetings is noted.',
}

const notNoted: GapWords = {
  reason: {
    de: 'Eingeladen, aber niemand hat notiert, ob jemand kam.',
    en: 'Invited, but nobody noted whether somebody came.',
  },
  proposal: {
    de: 'Tragen Sie die Teilnahme nach, zum Beispiel aus der Liste der Unterschriften.',
    en: 'Enter the attendance, for example from the list of signatures.',
  },
  closedBy,
}

function stayedAway(count: number): GapWords {
  return {
    reason: {
      de: `Eingeladen zu ${counted(count, 'Treffen', 'Treffen')} und zu keinem gekommen.`,
      en: `Invited to ${counted(count, 'meeting', 'meetings')} and came to none.`,
    },
    proposal: {
      de: 'Fragen Sie nach, was die Teilnahme erleichtert: eine andere Zeit, ein anderer Ort, eine andere Person.',
      en: 'Ask what would make it easier to come: another time, another place, another person.',
    },
    closedBy,
  }
}
