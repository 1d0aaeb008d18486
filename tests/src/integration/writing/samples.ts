import type { Furniture } from '../../harness/furnish.ts'

/** Valid inputs of a mutation; together they fill every id its input type has. */
export type Samples = Readonly<Record<string, readonly Record<string, unknown>[]>>

const end = (id: string) => ({ id, version: 1, validTo: '2027-01-01' })
const remove = (id: string) => ({ id, version: 1 })

/** Every mutation that takes an id or names a network, on a furnished town. */
export function samplesFor(slug: string, own: Furniture): Samples {
  const network = { network: slug }
  return {
    createInstitution: [{ ...network, name: 'Neu', carrierId: own.carrier, districtId: own.district }],
    updateInstitution: [{ id: own.kita, version: 1, name: 'Anders' }],
    changeInstitutionProfile: [
      { id: own.kita, profileVersion: 1, from: '2026-01-01', carrierId: own.carrier, districtId: own.district },
    ],
    endInstitution: [end(own.kita)],
    removeInstitution: [remove(own.kita)],
    confirmInstitution: [{ id: own.kita }],
    createPerson: [{ ...network, firstName: 'Carla', lastName: 'Neu' }],
    updatePerson: [{ id: own.person, version: 1, lastName: 'Anders' }],
    removePerson: [remove(own.person)],
    createAffiliation: [{ personId: own.deputy, institutionId: own.school }],
    updateAffiliation: [{ id: own.affiliation, version: 1, position: 'Leitung' }],
    endAffiliation: [end(own.affiliation)],
    removeAffiliation: [remove(own.affiliation)],
    confirmAffiliation: [{ id: own.affiliation }],
    createQualification: [{ personId: own.deputy, kind: 'BASIC_COURSE' }],
    updateQualification: [{ id: own.qualification, version: 1, course: 'Anders' }],
    removeQualification: [remove(own.qualification)],
    createMultiplierRole: [
      { institutionId: own.school },
      {
        groupId: own.group,
        scope: { institutionIds: [own.kita], districtIds: [own.district], carrierIds: [own.carrier] },
      },
    ],
    updateMultiplierRole: [{ id: own.role, version: 1, title: 'Anders' }],
    updateRoleScope: [
      {
        id: own.groupRole,
        version: 1,
        scope: { institutionIds: [own.kita], districtIds: [own.district], carrierIds: [own.carrier] },
      },
    ],
    endMultiplierRole: [end(own.role)],
    removeMultiplierRole: [remove(own.groupRole)],
    assignRoleHolder: [{ roleId: own.groupRole, personId: own.deputy, kind: 'HOLDER' }],
    endRoleHolder: [end(own.holder)],
    removeRoleHolder: [remove(own.holder)],
    confirmRoleHolder: [{ id: own.holder }],
    createCooperationLink: [{ sourceId: own.school, targetId: own.kita, kind: 'AGREEMENT' }],
    updateCooperationLink: [{ id: own.link, version: 1, frequency: 'MONTHLY' }],
    endCooperationLink: [end(own.link)],
    removeCooperationLink: [remove(own.link)],
    confirmCooperationLink: [{ id: own.link, side: 'SOURCE' }],
    createProtectionConcept: [{ institutionId: own.school, state: 'DRAFT' }],
    updateProtectionConcept: [{ id: own.concept, version: 1, state: 'NONE' }],
    endProtectionConcept: [end(own.concept)],
    removeProtectionConcept: [remove(own.concept)],
    createCarrier: [{ ...network, name: 'Neu' }],
    updateCarrier: [{ id: own.carrier, version: 1, name: 'Anders' }],
    endCarrier: [end(own.carrier)],
    removeCarrier: [remove(own.carrier)],
    createAgreement: [{ institutionId: own.school }, { carrierId: own.carrier, validFrom: '2030-01-01' }],
    updateAgreement: [{ id: own.agreement, version: 1, reviewDue: '2028-01-01' }],
    endAgreement: [end(own.agreement)],
    removeAgreement: [remove(own.agreement)],
    createSpecialistAssignment: [
      { institutionId: own.school, kind: 'OWN', personId: own.person },
      { institutionId: own.school, kind: 'POOL', poolId: own.pool },
    ],
    endSpecialistAssignment: [end(own.assignment)],
    removeSpecialistAssignment: [remove(own.assignment)],
    createDistrict: [{ ...network, name: 'Ost', municipalityId: own.municipality }],
    updateDistrict: [{ id: own.district, name: 'West', municipalityId: own.municipality }],
    removeDistrict: [{ id: own.district }],
    updateNetworkSettings: [{ ...network, version: 1001, freshMonths: 6 }],
    storeIndicators: [network],
    chooseStatute: [{ ...network, version: 1001, statuteKey: 'KKG_3_2' }],
    createLocalGroup: [{ ...network, labelDe: 'Moscheegemeinden' }],
    updateLocalGroup: [{ id: own.localGroup, version: 1, labelDe: 'Anders' }],
    assignGroupTypes: [{ id: own.localGroup, version: 1, typeKeys: ['PRIMARY_SCHOOL'] }],
    endLocalGroup: [end(own.localGroup)],
    updateCoordinationOffice: [{ id: own.office, version: 1, phone: '02102 550-0' }],
    addCoordinator: [{ officeId: own.office, personId: own.deputy }],
    endCoordinator: [end(own.coordinator)],
    createContactTopic: [{ ...network, title: 'Neu' }],
    updateContactTopic: [{ id: own.topic, version: 1, title: 'Anders' }],
    endContactTopic: [end(own.topic)],
    addContactTopicPerson: [{ topicId: own.topic, personId: own.deputy }],
    endContactTopicPerson: [end(own.topicPerson)],
    createGuideline: [{ ...network, title: 'Neu' }],
    updateGuideline: [{ id: own.guideline, version: 1, title: 'Anders' }],
    addGuidelineVersion: [{ id: own.guideline, version: 1 }],
    endGuideline: [end(own.guideline)],
    removeGuideline: [remove(own.guideline)],
    undoChange: [{ changeSetId: own.changeSet }],
    startImport: [
      { ...network, preset: 'INSTITUTION_TABLE', files: [{ name: 'a.csv', contentBase64: 'TmFtZQpBCg==' }] },
    ],
    applyImport: [{ importId: own.importJob }],
    readImport: [{ importId: own.importJob }],
    correctImportLayout: [{ importId: own.importJob, layouts: [{ file: 0, headerLine: 1 }] }],
    decideImportRows: [{ importId: own.importJob, rows: [2], decision: 'EXCLUDE' }],
    discardImport: [{ importId: own.importJob }],
  }
}
