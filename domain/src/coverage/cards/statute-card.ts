import type { Label } from '../../catalogue/types.ts'
import { isSnoozed } from '../../decisions/held-decisions.ts'
import type { NetworkView } from '../../model/view.ts'
import type { Gap } from '../gap.ts'
import { gapKey } from '../gap.ts'
import { statuteGroupSubject } from '../indicators/statute-groups.ts'
import type { Representation } from '../represented.ts'
import { representations } from '../represented.ts'
import { counted } from '../wording.ts'
import type { GapCard } from './gap-card.ts'

/**
 * The statutory groups that nobody represents in one card: the first that is not left out by name, the others in its
 * sentence; its topic counts all of them. `null` = nobody is missing, or all are left out.
 */
export function statuteCard(view: NetworkView, isLeftOut: (gap: Pick<Gap, 'key'>) => boolean): GapCard | null {
  const gapOf = (one: Representation) => ({ key: gapKey('STATUTE_GROUPS', statuteGroupSubject(view, one)) })
  const missing = representations(view).filter(({ state }) => state === 'MISSING')
  const [first, ...others] = missing.filter((one) => !isLeftOut(gapOf(one)))
  if (!first) return null
  const { number, label } = first.statuteGroup
  const isUncertified = first.actingRoles.length > 0
  return {
    indicator: 'STATUTE_GROUPS',
    severity: 'CRITICAL',
    topic:
      missing.length === 1
        ? { de: 'Gesetzliche Gruppe fehlt', en: 'Statutory group missing' }
        : {
            de: `${missing.length} gesetzliche Gruppen fehlen`,
            en: `${missing.length} statutory groups missing`,
          },
    number: 0,
    of: null,
    snoozed: missing.filter((one) => isSnoozed(view, gapOf(one))).length,
    unit: isUncertified
      ? { de: 'Personen mit gültigem Zertifikat', en: 'persons with a valid certificate' }
      : { de: 'Personen', en: 'persons' },
    title: isUncertified
      ? { de: `${label.de}: niemand mit Zertifikat`, en: `${label.en}: nobody certified` }
      : { de: `${label.de}: niemand benannt`, en: `${label.en}: nobody named` },
    consequence: others.length === 0 ? known(view, first) : alsoMissing(view, others),
    missing: { number, groupId: first.groups[0]?.id ?? null },
  }
}

function known(view: NetworkView, { groups }: Representation): Label {
  const count = institutionsIn(view, groups)
  if (count === 0) {
    return {
      de: 'Auch keine Einrichtung dieser Gruppe ist erfasst: Hier beginnt es mit einer Einladung.',
      en: 'No institution of this group is recorded either: it begins with an invitation.',
    }
  }
  return {
    de: `${counted(count, 'Einrichtung ist', 'Einrichtungen sind')} erfasst, aber niemand spricht für die Gruppe.`,
    en: `${counted(count, 'institution is', 'institutions are')} recorded, but nobody speaks for the group.`,
  }
}

function alsoMissing(view: NetworkView, others: readonly Representation[]): Label {
  const named = (locale: 'de' | 'en') =>
    others
      .map(({ statuteGroup, groups }) => {
        const count = institutionsIn(view, groups)
        const institutions =
          locale === 'de'
            ? counted(count, 'Einrichtung', 'Einrichtungen')
            : counted(count, 'institution', 'institutions')
        return `${statuteGroup.label[locale]} (${institutions})`
      })
      .join(', ')
  return { de: `Auch ohne Vertretung im Netzwerk: ${named('de')}.`, en: `Also without a voice: ${named('en')}.` }
}

function institutionsIn(view: NetworkView, groups: Representation['groups']): number {
  return groups.flatMap((group) => view.institutionsByGroup.get(group.id) ?? []).length
}
