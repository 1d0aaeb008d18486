import type { MapData, MapGroup, MapInstitution, MapLink, MapRole } from './map-data.ts'

const group = (key: string, code: string, statutoryNumber: number | null, missing = false): MapGroup => ({
  id: `group-${key}`,
  key,
  label: key.toLowerCase(),
  code,
  statutoryNumber,
  missing,
})

const institution = (id: string, more: Partial<MapInstitution> = {}): MapInstitution => ({
  id,
  name: id,
  groupKey: 'DAY_CARE',
  districtId: 'east',
  typeKey: 'KITA',
  carrierId: null,
  reach: 'OWN',
  viaRoleIds: [],
  own: null,
  gaps: [],
  ...more,
})

const role = (id: string, more: Partial<MapRole> = {}): MapRole => ({
  id,
  roleIds: [id],
  label: 'Multiplikator*in',
  name: id,
  groupKey: 'DAY_CARE',
  hasDeputy: true,
  failureRisk: false,
  ...more,
})

/** A small network with one of everything: two statutory groups, a missing one, a local one. */
export function smallNetwork(): MapData {
  const links: MapLink[] = [
    { id: 'l1', source: 'Kita Wiesenwinkel', target: 'Kita Müllerhof', confirmed: 'ONE', stale: false },
    { id: 'l2', source: 'Grundschule Ost', target: 'Kita Wiesenwinkel', confirmed: 'BOTH', stale: false },
    { id: 'l3', source: 'Kita Wiesenwinkel', target: 'Turnverein', confirmed: 'BOTH', stale: true },
  ]
  return {
    day: '2026-11-22',
    revision: 1,
    rulesVersion: '2026-2',
    groups: [
      group('DAY_CARE', '2a', 2),
      group('SCHOOLS', '5', 5),
      group('GUARDIANS_AD_LITEM', '10', 10, true),
      group('SPORTS_CLUBS', 'L1', null),
    ],
    filterNames: [],
    districts: [
      { id: 'east', name: 'Ost', municipalityId: 'm1' },
      { id: 'west', name: 'West', municipalityId: null },
    ],
    institutions: [
      institution('Kita Wiesenwinkel', { viaRoleIds: ['Aksoy'], own: { hasDeputy: true, failureRisk: false } }),
      institution('Kita Müllerhof', { reach: 'GROUP', districtId: 'west', viaRoleIds: ['Krings'] }),
      institution('Kita Igelbau', { reach: 'NONE', gaps: ['INSTITUTIONS_REACHED'] }),
      institution('Grundschule Ost', { groupKey: 'SCHOOLS', viaRoleIds: ['Lindner'] }),
      institution('Turnverein', {
        groupKey: 'SPORTS_CLUBS',
        districtId: null,
        reach: 'NONE',
        gaps: ['INSTITUTIONS_REACHED'],
      }),
    ],
    roles: [
      role('Krings', { hasDeputy: false, failureRisk: true }),
      role('Lindner', { groupKey: 'SCHOOLS', hasDeputy: false }),
    ],
    links,
    indicators: [],
  }
}
