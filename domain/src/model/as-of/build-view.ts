import { statuteInForce } from '../../catalogue/catalogue.ts'
import type { Dated, Day } from '../day.ts'
import { isActiveOn } from '../day.ts'
import { indexBy, indexByBoth, indexById } from '../index-rows.ts'
import type { NetworkRecords } from '../network-records.ts'
import type { NetworkSnapshot, NetworkView } from '../view.ts'
import { groupsOfTypes, viewGroups } from './groups.ts'
import { viewInstitutions } from './institutions.ts'
import { indexRoles, viewRoles } from './roles.ts'
import { rulesOf } from './rules.ts'

/** Builds the view of a day from scratch; `asOf` is the memoised entrance. O(rows). */
export function buildView(snapshot: NetworkSnapshot, day: Day): NetworkView {
  const { records } = snapshot
  const rules = rulesOf(snapshot, day)
  const statute = statuteInForce(rules.statuteKey, day)
  const groups = viewGroups(activeOn(records.professionalGroups, day), statute)
  const structure = structureOf(records, day, groups)
  return {
    snapshot,
    day,
    thresholds: rules.thresholds,
    indicatorRules: rules.indicatorRules,
    rulesVersion: rules.version,
    statute,
    coordinationOffice: records.coordinationOffices[0] ?? null,
    coordinators: activeOn(records.coordinators, day),
    groups,
    ...structure,
    ...peopleOf(records, day, structure.institutionById),
    ...rolesOf(records, day, structure),
    ...evidenceOf(records, day, structure.institutionById),
    ...linksOf(records, day, structure.institutionById),
  }
}

function structureOf(records: NetworkRecords, day: Day, groups: NetworkView['groups']) {
  const carriers = activeOn(records.carriers, day)
  const carrierById = indexById(carriers)
  const districtById = indexById(records.districts)
  const institutions = viewInstitutions(
    {
      institutions: activeOn(records.institutions, day),
      profiles: activeOn(records.institutionProfiles, day),
      carrierById,
      districtById,
    },
    groupsOfTypes(groups, activeOn(records.typeMemberships, day)),
  )
  return {
    carriers,
    carrierById,
    districtById,
    institutions,
    groupById: indexById(groups),
    institutionById: indexById(institutions),
    institutionsByGroup: indexBy(institutions, (institution) => institution.group?.id ?? null),
  }
}

function peopleOf(records: NetworkRecords, day: Day, institutionById: NetworkView['institutionById']) {
  const affiliations = activeOn(records.affiliations, day).filter((row) => institutionById.has(row.institutionId))
  return {
    people: records.people,
    personById: indexById(records.people),
    affiliationsByInstitution: indexBy(affiliations, (row) => row.institutionId),
    affiliationsByPerson: indexBy(affiliations, (row) => row.personId),
    qualificationsByPerson: indexBy(
      records.qualifications.filter((row) => row.issuedOn === null || row.issuedOn <= day),
      (row) => row.personId,
    ),
  }
}

function rolesOf(
  records: NetworkRecords,
  day: Day,
  { institutionById, groupById }: Pick<NetworkView, 'institutionById' | 'groupById'>,
) {
  const roles = viewRoles({
    roles: activeOn(records.multiplierRoles, day),
    scopes: records.roleScopes,
    holders: activeOn(records.roleHolders, day),
    institutionById,
    groupById,
    personById: indexById(records.people),
  })
  return indexRoles(roles)
}

function evidenceOf(records: NetworkRecords, day: Day, institutionById: NetworkView['institutionById']) {
  const isThere = (row: { readonly institutionId: string }) => institutionById.has(row.institutionId)
  const poolById = indexById(activeOn(records.specialistPools, day))
  const concepts = activeOn(records.protectionConcepts, day).filter(isThere)
  return {
    assignmentsByInstitution: indexBy(
      activeOn(records.specialistAssignments, day).filter(isThere),
      (row) => row.institutionId,
    ),
    poolById,
    membersByPool: indexBy(
      activeOn(records.poolMembers, day).filter((row) => poolById.has(row.poolId)),
      (row) => row.poolId,
    ),
    conceptByInstitution: new Map(concepts.map((row) => [row.institutionId, row])),
    steeringGroups: activeOn(records.steeringGroups, day),
    membersBySteeringGroup: indexBy(activeOn(records.steeringGroupMembers, day), (row) => row.steeringGroupId),
    confirmationsByEntity: indexBy(
      records.confirmations.filter((event) => event.confirmedOn <= day),
      (event) => event.entityId,
    ),
  }
}

function linksOf(records: NetworkRecords, day: Day, institutionById: NetworkView['institutionById']) {
  const links = activeOn(records.cooperationLinks, day).filter(
    (link) => institutionById.has(link.sourceId) && institutionById.has(link.targetId),
  )
  return { links, linksByInstitution: indexByBoth(links, (link) => [link.sourceId, link.targetId]) }
}

function activeOn<Row extends Dated>(rows: readonly Row[], day: Day): Row[] {
  return rows.filter((row) => isActiveOn(row, day))
}
