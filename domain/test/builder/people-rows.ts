import type { Dated } from '../../src/model/day.ts'
import type { AffiliationRecord, PersonRecord, QualificationRecord } from '../../src/model/records/people.ts'
import type { RoleHolderRecord, SpecialistAssignmentRecord } from '../../src/model/records/roles.ts'
import { barePerson } from './bare-rows.ts'
import { open, targetOf } from './draft-rows.ts'
import { StructureRows } from './structure-rows.ts'

interface Mandate extends Partial<Dated> {
  readonly institution?: string
  readonly group?: string
  readonly title?: string
  /** Ids of institutions, districts or carriers; empty = the whole group. */
  readonly scope?: readonly string[]
}

/** Persons: where they work, what they are certified for, whom they represent. */
export class PeopleRows extends StructureRows {
  person(name: string, record: Partial<PersonRecord> = {}): string {
    const [firstName = '', ...rest] = name.split(' ')
    return this.add('people', 'person', { ...barePerson, firstName, lastName: rest.join(' '), ...record })
  }

  /** A person works in an institution; as its contact where `isContact` is set. */
  affiliate(personId: string, institutionId: string, record: Partial<AffiliationRecord> = {}): string {
    return this.add('affiliations', 'affiliation', {
      personId,
      institutionId,
      position: null,
      isContact: false,
      phone: null,
      email: null,
      ...open(),
      ...record,
    })
  }

  certify(personId: string, record: Partial<QualificationRecord> = {}): string {
    return this.add('qualifications', 'qualification', {
      personId,
      kind: 'CHILD_PROTECTION_SPECIALIST',
      course: null,
      provider: null,
      issuedOn: null,
      refresherDue: null,
      ...record,
    })
  }

  role({ institution, group, title, scope = [], ...dates }: Mandate): string {
    const roleId = this.add('multiplierRoles', 'role', {
      institutionId: institution ?? null,
      groupId: group ?? null,
      title: title ?? null,
      ...open(dates),
    })
    for (const id of scope) this.add('roleScopes', 'scope', { roleId, ...targetOf(id) })
    return roleId
  }

  hold(roleId: string, personId: string, record: Partial<RoleHolderRecord> = {}): string {
    return this.add('roleHolders', 'holder', { roleId, personId, kind: 'HOLDER', ...open(), ...record })
  }

  deputise(roleId: string, personId: string, dates: Partial<Dated> = {}): string {
    return this.hold(roleId, personId, { kind: 'DEPUTY', ...dates })
  }

  pool(name: string, memberIds: readonly string[], dates?: Partial<Dated>): string {
    const poolId = this.add('specialistPools', 'pool', { carrierId: null, name, ...open(dates) })
    for (const personId of memberIds) this.add('poolMembers', 'member', { poolId, personId, ...open() })
    return poolId
  }

  assign(institutionId: string, record: Partial<SpecialistAssignmentRecord>): string {
    return this.add('specialistAssignments', 'assignment', {
      institutionId,
      personId: null,
      poolId: null,
      kind: 'NONE',
      ...open(),
      ...record,
    })
  }

  coordinate(personId: string, officeId: string, dates?: Partial<Dated>): string {
    return this.add('coordinators', 'coordinator', { personId, officeId, ...open(dates) })
  }

  steeringGroup(title: string, memberIds: readonly string[]): string {
    const steeringGroupId = this.add('steeringGroups', 'steering', { title, topic: null, ...open() })
    for (const personId of memberIds)
      this.add('steeringGroupMembers', 'member', { steeringGroupId, personId, ...open() })
    return steeringGroupId
  }
}
