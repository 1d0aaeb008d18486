import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, index, many, maybeDay, pick, seldom } from './draws.ts'

const groupKeys = [
  'YOUTH_OFFICE',
  'DAY_CARE',
  'YOUTH_WELFARE_CARRIERS',
  'SPECIALISTS',
  'HEALTH_PROFESSIONS',
  'SCHOOLS',
  'POLICE_PUBLIC_ORDER',
  'FAMILY_COURT',
  'CLINICS',
  'SPORTS_CLUBS',
]

/** Every duty of the catalogue, the authorities that reports go to, and what nobody knows. */
export const typeKeys = [
  'KITA',
  'FAMILY_CENTRE',
  'CHILD_MINDER',
  'RESIDENTIAL_CARE',
  'FAMILY_SUPPORT_SERVICE',
  'YOUTH_OFFICE',
  'GENERAL_SOCIAL_SERVICE',
  'GYMNASIUM',
  'PAEDIATRIC_PRACTICE',
  'SOCIAL_PAEDIATRIC_CENTRE',
  'SPORTS_CLUB',
  'SPECIALIST_SERVICE',
  'POLICE',
  'FAMILY_COURT',
]
const typeKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...typeKeys) },
  { weight: 3, arbitrary: fc.constant('KITA') },
  { weight: 1, arbitrary: fc.constant(null) },
)

const institution = fc.record({ type: typeKey, later: typeKey, place: index, dates, splitOn: seldom(maybeDay) })
const carrier = fc.record({
  kind: fc.constantFrom('CHARITY' as const, 'CHURCH' as const, 'MUNICIPAL' as const, 'STATE' as const),
  dates: seldom(dates),
})

export const structureDraw = fc.record({
  rules: fc.record({
    failureRiskInstitutions: fc.integer({ min: 1, max: 3 }),
    attendanceMeetings: fc.integer({ min: 1, max: 3 }),
    qualificationOffersPerYear: fc.integer({ min: 0, max: 4 }),
    reachTarget: fc.constantFrom(0, 0.5, 0.75, 1),
  }),
  statute: seldom(fc.constantFrom('LKSCHG_NRW_9_4', 'KKG_3_2')),
  line: fc.boolean(),
  groups: fc.tuple(...groupKeys.map(() => fc.option(dates))),
  local: fc.boolean(),
  memberships: fc.uniqueArray(fc.record({ type: fc.constantFrom(...typeKeys), group: index, dates }), {
    selector: ({ type }) => type,
    maxLength: 2,
  }),
  carriers: fc.tuple(carrier, carrier, carrier),
  institutions: many(institution, 12),
})

export type StructureDraw = Drawn<typeof structureDraw>

/** Ids of what everything else is about. */
export interface Structure {
  readonly office: string
  readonly groups: readonly string[]
  readonly districts: readonly string[]
  readonly carriers: readonly string[]
  readonly institutions: readonly string[]
}

export function addStructure(n: NetworkBuilder, draw: StructureDraw): Structure {
  n.settings(draw.rules, { validFrom: '2025-01-01' })
  if (draw.statute) n.statute(draw.statute)
  const office = n.office('Koordinierungsstelle', { adviceLinePhone: draw.line ? '+49 2102 8' : null })
  const groups = draw.groups.flatMap((row, i) => (row ? [n.group(groupKeys[i] ?? '', undefined, row)] : []))
  if (draw.local) groups.push(n.group('ZIRKUS', { label: 'Zirkusschulen' }))
  for (const { type, group, dates: bounds } of draw.memberships) {
    const id = pick(groups, group)
    if (id !== undefined) n.membership(type, id, bounds)
  }
  const towns = [n.municipality('Erlenau', '05158999'), n.municipality('Ulmbach', '05158998')]
  const districts = [n.district('Mitte', towns[0]), n.district('Ost', towns[0]), n.district('Ulmbach', towns[1])]
  const carriers = draw.carriers.map((row, i) => n.carrier(`Träger ${i}`, row.dates ?? undefined, row.kind))
  const institutions = draw.institutions.map((row, i) => addInstitution(n, row, i, { districts, carriers }))
  return { office, groups, districts, carriers, institutions }
}

function addInstitution(
  n: NetworkBuilder,
  row: StructureDraw['institutions'][number],
  number: number,
  { districts, carriers }: Pick<Structure, 'districts' | 'carriers'>,
): string {
  // The last of each is nothing: district or carrier are not recorded.
  const district = pick([...districts, undefined], row.place)
  const carrier = pick([...carriers, undefined], Math.floor(row.place / 4))
  const place = { ...(district && { district }), ...(carrier && { carrier }) }
  const profileDates = { validFrom: row.dates.validFrom, validTo: row.splitOn ?? row.dates.validTo }
  const id = n.institution(`Einrichtung ${number}`, row.type, { ...place, ...profileDates }, row.dates)
  // Its profile changed on that day: the record lives on, the type, carrier and district are others.
  if (row.splitOn !== null) n.profile(id, row.later, { district: districts[0] ?? '', validFrom: row.splitOn })
  return id
}
