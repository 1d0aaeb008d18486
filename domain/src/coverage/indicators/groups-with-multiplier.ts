import type { GroupView, NetworkView } from '../../model/view.ts'
import { derive } from '../../model/derive.ts'
import type { GapWords } from '../gap.ts'
import type { IndicatorDefinition } from '../indicator.ts'
import { groupOfRole } from '../represented.ts'
import { groupsInSlice } from '../slice.ts'
import { tally } from '../tally.ts'

export const groupsWithMultiplier: IndicatorDefinition = {
  key: 'GROUPS_WITH_MULTIPLIER',
  label: { de: 'Berufsgruppen mit Multiplikator*in', en: 'Professional groups with a multiplier' },
  explanation: {
    de: 'Multiplikator*innen tragen Informationen aus dem Netzwerk in ihre Berufsgruppe und Anliegen zurück. Gezählt werden alle Berufsgruppen des Netzwerks, gesetzliche und örtliche. In Ordnung ist eine Gruppe, wenn mindestens eine Person für sie oder für eine ihrer Einrichtungen handelt.',
    en: 'Multipliers carry information from the network into their professional group and concerns back. All professional groups of the network count, statutory and local. A group is in order if at least one person acts for it or for one of its institutions.',
  },
  source: { de: '§ 9 Abs. 3 und 4 LKSchG NRW', en: '§ 9(3) and (4) LKSchG NRW' },
  evaluate(view, filter) {
    const isInSlice = groupsInSlice(view, filter)
    const acting = groupsWithActingRole(view)
    return tally({
      indicator: 'GROUPS_WITH_MULTIPLIER',
      subjects: view.groups.filter((group) => isInSlice(group.id)),
      describe: (group) => ({
        subject: { kind: 'GROUP', id: group.id, label: codedLabel(group), personId: null },
        institutionIds: [],
      }),
      judge: (group) =>
        acting.has(group.id)
          ? { state: 'IN_ORDER' }
          : { state: 'FAILING', severity: group.statutoryNumber === null ? 'NOTICE' : 'WARNING', words },
      target: 1,
      excluded: view.groups
        .filter((group) => !isInSlice(group.id))
        .map((group) => ({ id: group.id, label: codedLabel(group), reason: outsideSlice })),
    })
  },
}

const groupsWithActingRole = derive(
  (view: NetworkView) => new Set(view.roles.filter((role) => role.acting).map((role) => groupOfRole(role)?.id)),
)

function codedLabel({ code, label }: GroupView) {
  return { de: `${code} ${label.de}`, en: `${code} ${label.en}` }
}

const outsideSlice = {
  de: 'Keine Einrichtung der Gruppe gehört zum Ausschnitt.',
  en: 'No institution of the group belongs to the slice.',
}

const words: GapWords = {
  reason: {
    de: 'Für diese Berufsgruppe handelt niemand.',
    en: 'Nobody acts for this professional group.',
  },
  proposal: {
    de: 'Benennen Sie eine Person aus der Berufsgruppe als Multiplikator*in.',
    en: 'Name a person from the professional group as multiplier.',
  },
  closedBy: {
    de: 'Eine Multiplikator*innen-Rolle der Gruppe oder einer ihrer Einrichtungen ist besetzt.',
    en: 'A multiplier role of the group or one of its institutions has a holder.',
  },
}
