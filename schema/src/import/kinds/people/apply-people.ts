import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { ChangeTx } from '../../../change/change-tx.ts'
import type { RowPatch } from '../../../change/tenant-models.ts'
import type { ChosenRows, TargetRow, UpdateRow } from '../../choose-rows.ts'
import { createInstitutionFinder } from '../../find-institution.ts'
import type { Applier } from '../../import-kind.ts'
import type { NetworkContent } from '../../network-content.ts'
import { identityOf } from './classify-people.ts'
import { personFields, type PersonTarget } from './person-target.ts'

/** Writes people, where they work from today on, and the roles they hold for it. */
export function applyPeople(tx: ChangeTx, content: NetworkContent): Applier<PersonTarget> {
  const writer = new PersonWriter(tx, content)
  return { write: (rows) => writer.write(rows) }
}

class PersonWriter {
  readonly #tx: ChangeTx
  readonly #findInstitution: ReturnType<typeof createInstitutionFinder>
  /** People created by earlier rows, by what makes rows the same person. */
  readonly #created = new Map<string, string>()
  readonly #work: Map<string, { id: string; position: string | null; isContact: boolean }>
  readonly #roles: Map<string, string>
  readonly #filled: Set<string>

  constructor(tx: ChangeTx, content: NetworkContent) {
    this.#tx = tx
    this.#findInstitution = createInstitutionFinder(content.institutions)
    const isActive = (row: { validFrom: string | null; validTo: string | null }) => isActiveOn(row, tx.today)
    this.#work = new Map(
      content.affiliations.filter(isActive).map((one) => [`${one.personId} ${one.institutionId}`, one]),
    )
    this.#roles = new Map(
      content.multiplierRoles
        .filter((role) => role.institutionId !== null && isActive(role))
        .map((role) => [role.institutionId ?? '', role.id]),
    )
    this.#filled = new Set(content.roleHolders.filter(isActive).map(({ roleId, kind }) => `${roleId} ${kind}`))
  }

  async write({ create, update }: ChosenRows<PersonTarget>): Promise<void> {
    const firsts = create.filter(({ target }, index) => this.#isFirst(create, target, index))
    const rows = firsts.map(({ target }) => ({
      ...(Object.fromEntries(personFields.map((field) => [field, target[field]])) as RowPatch<'Person'>),
      firstName: target.firstName,
      lastName: target.lastName,
    }))
    const created = rows.length > 0 ? await this.#tx.createMany('Person', rows) : []
    for (const [index, { target }] of firsts.entries()) this.#created.set(identityOf(target), created[index]?.id ?? '')
    for (const row of create) await this.#employ(row, this.#created.get(identityOf(row.target)) ?? '')
    for (const row of update) await this.#update(row)
  }

  #isFirst(rows: readonly TargetRow<PersonTarget>[], target: PersonTarget, index: number): boolean {
    const identity = identityOf(target)
    return !this.#created.has(identity) && rows.findIndex((row) => identityOf(row.target) === identity) === index
  }

  async #update(row: UpdateRow<PersonTarget>): Promise<void> {
    const { target, matchId, changes } = row
    const changed = new Set(changes.map(({ field }) => field))
    const patch = Object.fromEntries(
      personFields.filter((field) => changed.has(field)).map((field) => [field, target[field]]),
    )
    await this.#tx.update('Person', matchId, patch as RowPatch<'Person'>)
    await this.#employ(row, matchId)
  }

  async #employ({ target }: TargetRow<PersonTarget>, personId: string): Promise<void> {
    const where = target.institution && this.#findInstitution(target.institution).found
    if (!where) return
    const key = `${personId} ${where.id}`
    const { position, isContact } = target
    const known = this.#work.get(key)
    if (known) {
      const patch = { ...(position !== null && { position }), ...(isContact !== null && { isContact }) }
      await this.#tx.update('Affiliation', known.id, patch)
    } else {
      const row = {
        personId,
        institutionId: where.id,
        position,
        isContact: isContact ?? false,
        validFrom: this.#tx.today,
      }
      this.#work.set(key, await this.#tx.create('Affiliation', row))
    }
    if (target.role !== null) await this.#appoint(where.id, personId, target.role)
  }

  async #appoint(institutionId: string, personId: string, kind: 'HOLDER' | 'DEPUTY'): Promise<void> {
    const validFrom = this.#tx.today
    const roleId =
      this.#roles.get(institutionId) ?? (await this.#tx.create('MultiplierRole', { institutionId, validFrom })).id
    this.#roles.set(institutionId, roleId)
    if (this.#filled.has(`${roleId} ${kind}`)) return
    this.#filled.add(`${roleId} ${kind}`)
    await this.#tx.create('RoleHolder', { roleId, personId, kind, validFrom })
  }
}
