import type { Label, StatuteGroupDefinition } from '../catalogue/types.ts'
import { institutionsOfRole } from '../coverage/reach.ts'
import { groupOfRole, representations } from '../coverage/represented.ts'
import { roleLabel } from '../coverage/role-subject.ts'
import { counted } from '../coverage/wording.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import type { WhatIfResult } from './what-if.ts'

/** A deputy who would go on acting: what stays as it is if one is named now. */
export interface Precaution {
  /** The role as it is now. */
  readonly role: RoleView
  /** Institutions that would stay reached. */
  readonly keeps: readonly InstitutionView[]
  /** The statutory number that would keep its voice; `null` = none. */
  readonly statutoryNumber: number | null
  readonly words: Label
}

/**
 * Roles in which nobody would act any more, by what a deputy would keep (statutory number first, then institutions,
 * then the name). Two of them may keep the same institution: either deputy would do. O(vacated roles + institutions).
 */
export function precautionsOf(view: NetworkView, result: WhatIfResult): Precaution[] {
  const lost = new Set(result.losingMultiplier.map(({ id }) => id))
  const numbers = numbersLost(view, result)
  return result.vacated
    .map((role) => toPrecaution(view, role, lost, numbers))
    .filter(({ keeps, statutoryNumber }) => keeps.length > 0 || statutoryNumber !== null)
    .toSorted(byWhatIsKept)
}

/** Statutory numbers that have a voice and would lose it. */
function numbersLost(view: NetworkView, { then }: WhatIfResult): ReadonlyMap<number, StatuteGroupDefinition> {
  const missing = new Set(
    representations(then).flatMap(({ state, statuteGroup }) => (state === 'MISSING' ? statuteGroup.number : [])),
  )
  const lost = representations(view).filter(
    ({ state, statuteGroup }) => state !== 'MISSING' && missing.has(statuteGroup.number),
  )
  return new Map(lost.map(({ statuteGroup }) => [statuteGroup.number, statuteGroup]))
}

function toPrecaution(
  view: NetworkView,
  role: RoleView,
  lost: ReadonlySet<string>,
  numbers: ReadonlyMap<number, StatuteGroupDefinition>,
): Precaution {
  const keeps = institutionsOfRole(view, role.id).filter(({ id }) => lost.has(id))
  const number = numbers.get(groupOfRole(role)?.statutoryNumber ?? -1) ?? null
  return { role, keeps, statutoryNumber: number?.number ?? null, words: wordsFor(role, keeps.length, number) }
}

function wordsFor(role: RoleView, count: number, group: StatuteGroupDefinition | null): Label {
  const { de, en } = roleLabel(role)
  const certified = group?.requiresCertificate ? certifiedWords : { de: '', en: '' }
  const kept = {
    de: [group && `Nr. ${group.number}`, count > 0 && counted(count, 'Einrichtung', 'Einrichtungen')],
    en: [group && `no. ${group.number}`, count > 0 && counted(count, 'institution', 'institutions')],
  }
  return {
    de: `Vertretung${certified.de} für „${de}“ benennen: sichert ${kept.de.filter(Boolean).join(' und ')}.`,
    en: `Name a deputy${certified.en} for “${en}”: secures ${kept.en.filter(Boolean).join(' and ')}.`,
  }
}

/** Without it nobody represents the number of the specialists. */
const certifiedWords: Label = { de: ' mit gültigem Zertifikat', en: ' with a valid certificate' }

function byWhatIsKept(a: Precaution, b: Precaution): number {
  const weight = ({ statutoryNumber }: Precaution) => (statutoryNumber === null ? 0 : 1)
  return weight(b) - weight(a) || b.keeps.length - a.keeps.length || (a.words.de < b.words.de ? -1 : 1)
}
