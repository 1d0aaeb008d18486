import { freshnessOf } from '../src/coverage/confirmation.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import type { PersonRecord } from '../src/model/records/people.ts'
import type { HolderKind } from '../src/model/records/roles.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { asOf } from '../src/model/as-of.ts'
import { needsCertificate } from '../src/plan/candidates.ts'
import type { Mandate } from '../src/plan/mandate.ts'
import type { PlanAction } from '../src/plan/plan-action.ts'
import { actionKey } from '../src/plan/plan-action.ts'
import { invitableContacts } from '../src/plan/possible-actions.ts'

const open = { validFrom: null, validTo: null, version: 1 }

const newcomer: PersonRecord = {
  id: 'newcomer',
  title: null,
  firstName: 'Neu',
  lastName: 'Neumann',
  professionKey: null,
  phone: null,
  email: null,
  isDemo: false,
  anonymisedAt: null,
  version: 1,
}

/** The network after an action of the plan has really been entered, by somebody the network did not know before. */
export function viewAfter(view: NetworkView, action: PlanAction): NetworkView {
  const { records } = view.snapshot
  return asOf(createSnapshot(entered(view, { ...records, people: [...records.people, newcomer] }, action)), view.day)
}

function entered(view: NetworkView, records: NetworkRecords, action: PlanAction): NetworkRecords {
  switch (action.kind) {
    case 'FILL_ROLE':
      return certifiedIf(needsCertificate(view, action), withHolder(records, action.role?.id ?? '', 'HOLDER'))
    case 'CREATE_ROLE': {
      const id = actionKey(action)
      return certifiedIf(
        needsCertificate(view, action),
        withHolder(withRole(records, id, action.mandate), id, 'HOLDER'),
      )
    }
    case 'NAME_DEPUTY':
      return withHolder(records, action.role.id, 'DEPUTY')
    case 'ASSIGN_SPECIALIST':
      return certifiedIf(true, withSpecialist(records, action.institution.id))
    case 'INVITE_CONTACT': {
      const staff = invitableContacts(view, action.institution.id)
      const chosen = staff.find(({ id }) => freshnessOf(view, id) === 'FRESH') ?? staff[0]
      const affiliations = records.affiliations.map((row) => (row === chosen ? { ...row, isContact: true } : row))
      return { ...records, affiliations }
    }
  }
}

function withHolder(records: NetworkRecords, roleId: string, kind: HolderKind): NetworkRecords {
  const holder = { id: 'new-holder', roleId, personId: newcomer.id, kind, ...open }
  return { ...records, roleHolders: [...records.roleHolders, holder] }
}

function withRole(records: NetworkRecords, id: string, { institution, group, area }: Mandate): NetworkRecords {
  const role = { id, institutionId: institution?.id ?? null, groupId: group?.id ?? null, title: null, ...open }
  const scope = {
    id: 'new-scope',
    roleId: id,
    institutionId: null,
    districtId: area?.kind === 'DISTRICT' ? area.id : null,
    carrierId: area?.kind === 'CARRIER' ? area.id : null,
    version: 1,
  }
  return {
    ...records,
    multiplierRoles: [...records.multiplierRoles, role],
    roleScopes: area ? [...records.roleScopes, scope] : records.roleScopes,
  }
}

function withSpecialist(records: NetworkRecords, institutionId: string): NetworkRecords {
  const who = { personId: newcomer.id, institutionId, ...open }
  const affiliation = { ...who, id: 'new-affiliation', position: null, isContact: false, phone: null, email: null }
  const assignment = { ...who, id: 'new-assignment', poolId: null, kind: 'OWN' as const }
  return {
    ...records,
    affiliations: [...records.affiliations, affiliation],
    specialistAssignments: [...records.specialistAssignments, assignment],
  }
}

function certifiedIf(isCertified: boolean, records: NetworkRecords): NetworkRecords {
  if (!isCertified) return records
  const certificate = {
    id: 'new-certificate',
    personId: newcomer.id,
    kind: 'CHILD_PROTECTION_SPECIALIST' as const,
    course: null,
    provider: null,
    issuedOn: '2020-01-01',
    refresherDue: '2099-01-01',
    version: 1,
  }
  return { ...records, qualifications: [...records.qualifications, certificate] }
}
