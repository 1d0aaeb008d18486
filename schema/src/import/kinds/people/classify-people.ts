import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { foldText } from '@schutznetz/domain/text/fold-text.ts'
import type { Sentence } from '../../../sentence.ts'
import { createInstitutionFinder } from '../../find-institution.ts'
import type { Classifier, RowOptions } from '../../import-kind.ts'
import type { ClassifiedRow, FieldChange, ParsedRow } from '../../import-row.ts'
import type { NetworkContent } from '../../network-content.ts'
import { createPersonMatcher, type StoredPerson } from './match-person.ts'
import { fullName, personFields, type PersonTarget } from './person-target.ts'

/** Compares the rows of a list of people with a network, one after the other. */
export function classifyPeople(content: NetworkContent, options: RowOptions): Classifier<PersonTarget> {
  const findInstitution = createInstitutionFinder(content.institutions)
  const findPerson = createPersonMatcher(content)
  const compare = createComparison(content, options)
  const holderNote = createHolderNote(content, options)
  const seen = new Map<string, number>()
  const firstRow = new Map<string, number>()
  const nothing = { changes: [], matchId: null, score: null }

  return {
    classify(row): ClassifiedRow<PersonTarget> {
      const { target } = row
      if (target === null) return { ...row, state: 'UNREADABLE', ...nothing }
      const where = target.institution && findInstitution(target.institution)
      if (where && !where.found) {
        const column = options.headerOf(target.institution?.number ? 'INSTITUTION_NUMBER' : 'INSTITUTION')
        const problem = { column, message: where.message, fix: where.fix }
        return { ...row, target: null, state: 'UNREADABLE', ...nothing, problem }
      }
      const institutionId = where?.found.id ?? null
      const who = identityOf(target)
      const identity = `${who} ${institutionId}`
      if (seen.has(identity)) return { ...row, state: 'DUPLICATE_IN_FILE', ...nothing }
      seen.set(identity, row.rowNumber)
      const before = firstRow.get(who)
      if (before === undefined) firstRow.set(who, row.rowNumber)
      const notes = [...row.notes, ...holderNote(target, institutionId), ...(before ? [again(before)] : [])]
      return outcome({ ...row, notes }, target, institutionId)
    },
    summary: () => [],
  }

  function outcome(
    row: ParsedRow<PersonTarget>,
    target: PersonTarget,
    institutionId: string | null,
  ): ClassifiedRow<PersonTarget> {
    const match = findPerson(target, institutionId)
    if (!match) return { ...row, state: 'NEW', ...nothing }
    const changes = compare(target, match.person, institutionId)
    const state = match.score !== null ? 'POSSIBLE_DUPLICATE' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED'
    return { ...row, state, changes, matchId: match.person.id, score: match.score }
  }
}

const again = (row: number): Sentence => ({
  de: `dieselbe Person wie in Zeile ${row}: weitere Einrichtung`,
  en: `the same person as in row ${row}: a further institution`,
})

/** What makes two rows of one file the same person. */
export function identityOf(target: PersonTarget): string {
  return target.id ?? `${foldText(fullName(target))} ${target.email?.toLowerCase() ?? ''}`
}

function createComparison(content: NetworkContent, { today }: RowOptions) {
  const nameById = new Map(content.institutions.map(({ id, name }) => [id, name]))
  const workOf = Map.groupBy(content.affiliations, ({ personId }) => personId)
  const hasRole = createRoleCheck(content, today)
  return (target: PersonTarget, person: StoredPerson, institutionId: string | null): FieldChange[] => {
    const plain = personFields.flatMap((field): FieldChange[] => {
      const [from, to] = [person[field], target[field]]
      return to === null || isSame(from, to) ? [] : [{ field, from, to }]
    })
    if (institutionId === null) return plain
    const work = (workOf.get(person.id) ?? []).find(
      (one) => one.institutionId === institutionId && isActiveOn(one, today),
    )
    const changes: FieldChange[] = work
      ? []
      : [{ field: 'affiliation', from: null, to: nameById.get(institutionId) ?? '' }]
    if (target.position !== null && !isSame(work?.position ?? null, target.position))
      changes.push({ field: 'position', from: work?.position ?? null, to: target.position })
    if (target.isContact !== null && target.isContact !== (work?.isContact ?? false))
      changes.push({ field: 'isContact', from: String(work?.isContact ?? false), to: String(target.isContact) })
    if (target.role !== null && hasRole(institutionId, target.role) === null)
      changes.push({ field: 'role', from: null, to: target.role })
    return [...plain, ...changes]
  }
}

/** Names are compared as they are shown: «Müller» for «Mueller» is a change somebody may want. */
function isSame(stored: string | null, to: string): boolean {
  return stored !== null && stored.replace(/\s+/g, ' ').trim() === to.trim()
}

/** Who holds the role of an institution on the day; `null` where nobody does. */
function createRoleCheck(content: NetworkContent, today: RowOptions['today']) {
  const roleOf = new Map(
    content.multiplierRoles
      .filter((role) => role.institutionId !== null && isActiveOn(role, today))
      .map((role) => [role.institutionId ?? '', role.id]),
  )
  const holders = Map.groupBy(
    content.roleHolders.filter((one) => isActiveOn(one, today)),
    ({ roleId }) => roleId,
  )
  return (institutionId: string, kind: 'HOLDER' | 'DEPUTY'): string | null =>
    (holders.get(roleOf.get(institutionId) ?? '') ?? []).find((one) => one.kind === kind)?.personId ?? null
}

/** A role that somebody else holds is not taken away by a list. */
function createHolderNote(content: NetworkContent, { today }: RowOptions) {
  const holderOf = createRoleCheck(content, today)
  const byId = new Map(content.people.map((one) => [one.id, one]))
  return (target: PersonTarget, institutionId: string | null): Sentence[] => {
    if (target.role === null) return []
    if (institutionId === null)
      return [{ de: 'Rolle ohne Einrichtung: nicht übernommen', en: 'role without an institution: not taken over' }]
    const holder = byId.get(holderOf(institutionId, target.role) ?? '')
    if (!holder || foldText(fullName(holder)) === foldText(fullName(target))) return []
    const name = fullName(holder)
    return [{ de: `Die Rolle hat schon ${name}: bleibt so`, en: `${name} holds the role already: stays so` }]
  }
}
