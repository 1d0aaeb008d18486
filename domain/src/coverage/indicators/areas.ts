import { derive } from '../../model/derive.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'
import type { GapSubject, GapWords } from '../gap.ts'
import type { IndicatorDefinition, Remark } from '../indicator.ts'
import { reachOf } from '../reach.ts'
import { institutionsIn } from '../slice.ts'
import type { Verdict } from '../tally.ts'
import { tally } from '../tally.ts'
import { counted, properName } from '../wording.ts'

/** A district or a carrier with its institutions. */
export interface Area {
  readonly kind: 'DISTRICT' | 'CARRIER'
  readonly id: string
  readonly name: string
  reached: number
  total: number
}

export const areas: IndicatorDefinition = {
  key: 'AREAS',
  label: { de: 'Stadtteile und Träger gut erreicht', en: 'Districts and carriers well reached' },
  explanation: {
    de: 'Ein guter Durchschnitt kann verdecken, dass ein Stadtteil oder ein Träger kaum erreicht wird. Gezählt werden Stadtteile und Träger mit mindestens einer Einrichtung; in Ordnung ist einer, wenn so viele seiner Einrichtungen erreicht sind, wie das Netzwerk als Ziel für alle gesetzt hat (Ziel in den Einstellungen). Einrichtungen ohne Stadtteil oder Träger zählen dort nicht mit.',
    en: 'A good average can hide that a district or a carrier is hardly reached. Districts and carriers with at least one institution are counted; one is in order if as large a share of its institutions is reached as the network aims at for all (target in the settings). Institutions without a district or carrier do not count there.',
  },
  source: {
    de: '§ 9 Abs. 3 LKSchG NRW; Ziel nach den Einstellungen des Netzwerks',
    en: '§ 9(3) LKSchG NRW; target set by the network',
  },
  evaluate(view, filter) {
    const institutions = institutionsIn(view, filter)
    return tally({
      indicator: 'AREAS',
      subjects: (filter ? areasOf(view, institutions) : areaCounts(view)).values(),
      describe: (area) => ({ subject: areaAsSubject(area), institutionIds: [] }),
      judge: (area) => judge(view, area),
      parts: [
        { key: 'districts', label: { de: 'Stadtteile', en: 'districts' }, of: 'NUMERATOR' },
        { key: 'carriers', label: { de: 'Träger', en: 'carriers' }, of: 'NUMERATOR' },
      ],
      target: 1,
      excluded: institutions.flatMap(withoutArea),
    })
  },
}

/** All districts and carriers with institutions, by id. Once per view. */
export const areaCounts = derive((view: NetworkView) => areasOf(view, view.institutions))

/** Whether the share of institutions reached is what the network aims at for all. */
export function meetsTarget({ thresholds }: NetworkView, { reached, total }: Area): boolean {
  return reached / total >= thresholds.reachTarget
}

/** One pass over the institutions, each counted for its district and for its carrier. O(institutions). */
function areasOf(view: NetworkView, institutions: readonly InstitutionView[]): ReadonlyMap<string, Area> {
  const found = new Map<string, Area>()
  for (const { id, district, carrier } of institutions) {
    const isReached = reachOf(view, id).reach !== 'NONE'
    for (const [kind, of] of [['DISTRICT', district] as const, ['CARRIER', carrier] as const]) {
      if (!of) continue
      const area = found.get(of.id) ?? { kind, id: of.id, name: of.name, reached: 0, total: 0 }
      found.set(of.id, area)
      area.total += 1
      if (isReached) area.reached += 1
    }
  }
  return found
}

function judge(view: NetworkView, area: Area): Verdict {
  if (meetsTarget(view, area)) return { state: 'IN_ORDER', part: area.kind === 'DISTRICT' ? 'districts' : 'carriers' }
  const words = belowTarget(area.reached, area.total, view.thresholds.reachTarget)
  return { state: 'FAILING', severity: 'NOTICE', words }
}

function areaAsSubject({ kind, id, name }: Area): GapSubject {
  return { kind, id, label: properName(name), personId: null }
}

function withoutArea({ id, record, district, carrier }: InstitutionView): Remark[] {
  return district || carrier ? [] : [{ id, label: properName(record.name), reason: nowhere }]
}

const nowhere = {
  de: 'Weder Stadtteil noch Träger ist erfasst.',
  en: 'Neither a district nor a carrier is recorded.',
}

function belowTarget(reached: number, total: number, target: number): GapWords {
  const percent = Math.round(target * 100)
  return {
    reason: {
      de: `Erreicht: ${reached} von ${counted(total, 'Einrichtung', 'Einrichtungen')}; Ziel sind ${percent} %.`,
      en: `Reached: ${reached} of ${counted(total, 'institution', 'institutions')}; the target is ${percent}%.`,
    },
    proposal: {
      de: 'Bitten Sie die nicht erreichten Einrichtungen, jemanden zu benennen, oder erweitern Sie Zuständigkeiten.',
      en: 'Ask the institutions that are not reached to name somebody, or widen scopes.',
    },
    closedBy: {
      de: 'Der Anteil der erreichten Einrichtungen ist mindestens so hoch wie das Ziel.',
      en: 'The share of institutions reached is at least the target.',
    },
  }
}
