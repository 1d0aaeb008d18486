import type { Day } from '../src/model/day.ts'
import { isActiveOn } from '../src/model/day.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import type { MultiplierRoleRecord } from '../src/model/records/roles.ts'
import type { NetworkView } from '../src/model/view.ts'

/**
 * The definitions once more, read from the rows as slowly and literally as they are written: nested scans, no index.
 * The engine must agree with it on every network. Memberships of types are taken from the view.
 */
export class ByDefinition {
  readonly #records: NetworkRecords
  readonly #view: NetworkView
  readonly #day: Day

  constructor(view: NetworkView) {
    this.#view = view
    this.#records = view.snapshot.records
    this.#day = view.day
  }

  /** The active holder, else the active deputy; `null` = vacant. Ids of persons. */
  actingPersons(role: MultiplierRoleRecord): string[] {
    const active = this.#records.roleHolders.filter((row) => row.roleId === role.id && isActiveOn(row, this.#day))
    const holders = active.filter((row) => row.kind === 'HOLDER')
    return (holders.length > 0 ? holders : active).map((row) => row.personId)
  }

  /** Reach of an institution, or what would be left of it without one role. */
  reach(institutionId: string, withoutRoleId: string | null = null): 'OWN' | 'GROUP' | 'NONE' {
    const acting = this.#actingRoles().filter((role) => role.id !== withoutRoleId)
    if (acting.some((role) => role.institutionId === institutionId)) return 'OWN'
    const covering = acting.filter((role) => role.groupId !== null && this.#hasInScope(role, institutionId))
    const first = (role: MultiplierRoleRecord) => this.#view.roleById.get(role.id)?.acting?.id
    const worksThere = (personId: string | undefined) =>
      this.#records.affiliations.some(
        (row) => row.personId === personId && row.institutionId === institutionId && isActiveOn(row, this.#day),
      )
    if (covering.some((role) => worksThere(first(role)))) return 'OWN'
    return covering.length > 0 ? 'GROUP' : 'NONE'
  }

  /** No active deputy, and enough institutions without other reach, or the only acting role of a number. */
  isAtRisk(roleId: string): boolean {
    const acting = this.#actingRoles()
    const role = acting.find((row) => row.id === roleId)
    if (!role || this.#view.roleById.get(roleId)?.deputy) return false
    const dependent = this.#view.institutions.filter(
      ({ id }) => this.reach(id) !== 'NONE' && this.reach(id, roleId) === 'NONE',
    )
    const number = this.#numberOf(role)
    const isSole = number !== null && acting.filter((row) => this.#numberOf(row) === number).length === 1
    return isSole || dependent.length >= this.#view.thresholds.failureRiskInstitutions
  }

  /** Numbers of the statute for which nobody acts; the certificate of number 3 is asked of the view's acting persons. */
  unrepresentedNumbers(): number[] {
    return this.#view.statute.groups
      .filter(({ number, requiresCertificate }) => {
        const roles = this.#actingRoles().filter((role) => this.#numberOf(role) === number)
        const mayBeCertified = roles.some((role) => this.#mayBeCertified(this.#view.roleById.get(role.id)?.acting?.id))
        return roles.length === 0 || (requiresCertificate && !mayBeCertified)
      })
      .map(({ number }) => number)
  }

  #actingRoles(): MultiplierRoleRecord[] {
    const { institutionById, groupById } = this.#view
    return this.#records.multiplierRoles.filter(
      (role) =>
        isActiveOn(role, this.#day) &&
        (institutionById.has(role.institutionId ?? '') || groupById.has(role.groupId ?? '')) &&
        this.actingPersons(role).length > 0,
    )
  }

  #hasInScope(role: MultiplierRoleRecord, institutionId: string): boolean {
    const institution = this.#view.institutions.find((row) => row.id === institutionId)
    if (!institution?.group || institution.group.id !== role.groupId) return false
    const scope = this.#records.roleScopes.filter((row) => row.roleId === role.id)
    const { profile } = institution
    const carrier = this.#records.carriers.find((row) => row.id === profile?.carrierId && isActiveOn(row, this.#day))
    return (
      scope.length === 0 ||
      scope.some(
        (row) =>
          row.institutionId === institutionId ||
          (row.districtId !== null && row.districtId === profile?.districtId) ||
          (row.carrierId !== null && row.carrierId === carrier?.id),
      )
    )
  }

  #numberOf(role: MultiplierRoleRecord): number | null {
    const group = this.#view.groups.find((row) => row.id === role.groupId)
    const institution = this.#view.institutions.find((row) => row.id === role.institutionId)
    return (group ?? institution?.group)?.statutoryNumber ?? null
  }

  #mayBeCertified(personId: string | undefined): boolean {
    return this.#records.qualifications.some(
      ({ personId: holder, kind, issuedOn, refresherDue }) =>
        holder === personId &&
        kind === 'CHILD_PROTECTION_SPECIALIST' &&
        (issuedOn === null || issuedOn <= this.#day) &&
        (refresherDue === null || refresherDue > this.#day),
    )
  }
}
