import type { AffiliationRecord, PersonRecord, QualificationRecord } from '@schutznetz/domain/model/records/people.ts'
import { table } from './table.ts'

export const peopleTables = {
  people: table<PersonRecord>('person', {
    id: true,
    title: true,
    firstName: true,
    lastName: true,
    professionKey: true,
    phone: true,
    email: true,
    isDemo: true,
    anonymisedAt: true,
    version: true,
  }),
  affiliations: table<AffiliationRecord>('affiliation', {
    id: true,
    personId: true,
    institutionId: true,
    position: true,
    isContact: true,
    phone: true,
    email: true,
    version: true,
    validFrom: true,
    validTo: true,
  }),
  qualifications: table<QualificationRecord>('qualification', {
    id: true,
    personId: true,
    kind: true,
    course: true,
    provider: true,
    issuedOn: true,
    refresherDue: true,
    version: true,
  }),
}
