import type { CatalogueData } from '../../src/reference/catalogue-data.ts'

/** The smallest catalogue with every kind of reference data. */
export const catalogue: CatalogueData = {
  version: '2026-01',
  statutes: [
    {
      key: 'STATUTE',
      version: '1',
      label: { de: 'Gesetz', en: 'Statute' },
      source: 'https://example.org',
      validFrom: '2022-05-01',
      validTo: null,
      groups: [
        { number: 1, label: { de: 'Jugendamt', en: 'Youth office' }, shortLabel: { de: 'JA', en: 'YO' } },
        { number: 2, label: { de: 'Schulen', en: 'Schools' }, shortLabel: { de: 'Sch', en: 'Sch' } },
      ],
      numberByGroupKey: { YOUTH_OFFICE: 1, SCHOOLS: 2 },
      initialGroupKeys: ['YOUTH_OFFICE', 'SCHOOLS'],
    },
  ],
  groups: [
    { key: 'SCHOOLS', label: { de: 'Schulen', en: 'Schools' }, position: 1, broaderKey: 'YOUTH_OFFICE' },
    { key: 'YOUTH_OFFICE', label: { de: 'Jugendamt', en: 'Youth office' }, position: 0, broaderKey: null },
  ],
  institutionTypes: [
    {
      key: 'SCHOOL',
      label: { de: 'Schule', en: 'School' },
      groupKey: 'SCHOOLS',
      isDayCareCentre: false,
      needsProtectionConcept: true,
      conceptBasis: '§ 42 Abs. 6 SchulG NRW',
      needsAgreement: false,
      expectsSpecialist: false,
      reportingPathTypeKeys: ['SCHOOL'],
    },
  ],
  pathTypes: [{ key: 'SCHOOL', label: { de: 'Schule', en: 'School' }, legalBasis: '§ 42 Abs. 6 SchulG NRW' }],
}
