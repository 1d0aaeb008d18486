import type { RoleView } from '../../model/view.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition, IndicatorPart } from '../indicator.ts'
import { describeRole } from '../role-subject.ts'
import { actingRolesIn } from '../slice.ts'
import { tally } from '../tally.ts'
import { vacantRoles } from '../vacant-roles.ts'

export const deputies: IndicatorDefinition = {
  key: 'DEPUTIES',
  label: { de: 'Multiplikator*innen mit Vertretung', en: 'Multipliers with a deputy' },
  explanation: {
    de: 'Fällt jemand aus, soll die Verbindung nicht abreißen. Gezählt werden Rollen, nicht Personen: in Ordnung ist eine besetzte Rolle, für die am Stichtag eine Vertretung benannt ist. Unbesetzte Rollen zählen nicht mit. Wie viele Personen dahinterstehen, steht daneben.',
    en: 'When somebody is away the connection should not break. Roles are counted, not persons: a role with an acting person is in order if a deputy is named on the day. Vacant roles are not counted. The number of persons behind them stands beside it.',
  },
  source: {
    de: 'Empfehlung der Netzwerkarbeit; keine gesetzliche Vorgabe',
    en: 'Good practice of network coordination; no statutory rule',
  },
  evaluate(view, filter) {
    const roles = actingRolesIn(view, filter)
    return tally({
      indicator: 'DEPUTIES',
      subjects: roles,
      describe: describeRole,
      judge: (role) => (role.deputy ? { state: 'IN_ORDER' } : withoutDeputy),
      apart: personParts(roles),
      target: 1,
      excluded: vacantRoles(view, filter),
    })
  },
}

/** One person may hold several roles: persons stand apart, and count as covered when all their roles have a deputy. */
function personParts(roles: readonly RoleView[]): IndicatorPart[] {
  const byPerson = Map.groupBy(roles, (role) => role.acting?.id)
  const covered = [...byPerson.values()].filter((held) => held.every((role) => role.deputy !== null))
  return [
    { key: 'persons', label: { de: 'Personen', en: 'persons' }, of: 'APART', count: byPerson.size },
    {
      key: 'personsWithDeputy',
      label: { de: 'Personen mit Vertretung in allen Rollen', en: 'persons with a deputy in all roles' },
      of: 'APART',
      count: covered.length,
    },
  ]
}

const words: GapWords = {
  reason: { de: 'Für diese Rolle ist keine Vertretung benannt.', en: 'No deputy is named for this role.' },
  proposal: {
    de: 'Fragen Sie in der Einrichtung oder Berufsgruppe, wer vertreten kann, und benennen Sie die Person.',
    en: 'Ask in the institution or professional group who can deputise, and name that person.',
  },
  closedBy: {
    de: 'Eine am Stichtag aktive Vertretung ist eingetragen.',
    en: 'A deputy who is active on the day is entered.',
  },
}

/** What the indicator says of an acting role that nobody deputises. */
export const withoutDeputy = { state: 'FAILING', severity: 'NOTICE', words } as const
