import { articulationInstitutions } from '../../graph/components.ts'
import type { FailureRisk } from '../failure-risk.ts'
import { failureRiskOf } from '../failure-risk.ts'
import { failureRiskWords } from '../failure-risk-words.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { describeRole } from '../role-subject.ts'
import { actingRolesIn, institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { vacantRoles } from '../vacant-roles.ts'
import { counted } from '../wording.ts'

export const resilience: IndicatorDefinition = {
  key: 'RESILIENCE',
  label: { de: 'Rollen ohne Ausfallrisiko', en: 'Roles without failure risk' },
  explanation: {
    de: 'Manche Rollen tragen viel allein. Ein Ausfallrisiko hat eine besetzte Rolle ohne Vertretung, wenn mehrere Einrichtungen nur über sie erreicht werden (Schwelle in den Einstellungen) oder wenn sie allein für eine gesetzliche Gruppe steht. Bewertet wird die Rolle, nie die Person. Der Wert daneben nennt die Einrichtungen, ohne die ein Teil der Kooperationen auseinanderfiele.',
    en: 'Some roles carry much alone. A role without a deputy is at risk if several institutions are reached through it only (threshold in the settings) or if it alone stands for a statutory group. The role is judged, never the person. The value beside it is the number of institutions without which part of the cooperations would fall apart.',
  },
  source: {
    de: '§ 9 Abs. 2 Nr. 2 LKSchG NRW (Sicherstellung der Netzwerkstrukturen)',
    en: '§ 9(2) no. 2 LKSchG NRW (securing the network’s structures)',
  },
  evaluate(view, filter) {
    const articulation = articulationInstitutions(view)
    const value = institutionsIn(view, filter).filter((institution) => articulation.has(institution.id)).length
    return tally({
      indicator: 'RESILIENCE',
      subjects: actingRolesIn(view, filter),
      describe: describeRole,
      judge: (role) => judgeRisk(failureRiskOf(view, role.id)),
      value,
      valueWords: {
        de: `${counted(value, 'Einrichtung hält', 'Einrichtungen halten')} die Kooperationen zusammen`,
        en: `${counted(value, 'institution holds', 'institutions hold')} the cooperations together`,
      },
      target: 1,
      excluded: vacantRoles(view, filter),
    })
  },
}

/** What the indicator says of an acting role with this risk. */
export function judgeRisk(risk: FailureRisk): Verdict {
  if (!risk.isAtRisk) return { state: 'IN_ORDER' }
  return { state: 'FAILING', severity: 'WARNING', words: failureRiskWords(risk) }
}
