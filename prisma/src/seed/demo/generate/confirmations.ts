import { addDays, addMonths, earliest, latest, type Day } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'

type Entity =
  'INSTITUTION' | 'AFFILIATION' | 'ROLE_HOLDER' | 'COOPERATION_LINK' | 'COORDINATION_OFFICE' | 'REPORTING_STEP'
type Age = 'FRESH' | 'AGEING' | 'STALE' | 'NEVER'

interface Record {
  readonly entity: Entity
  readonly entityId: string
  readonly side: 'SOURCE' | 'TARGET' | null
  readonly by: string
  readonly from: Day | null
  readonly to: Day | null
}

/** How old the last confirmation is, in days: fresh, 12–24 months, over 24 months. */
const ages: Readonly<{ [key in Exclude<Age, 'NEVER'>]: readonly [number, number] }> = {
  FRESH: [3, 355],
  AGEING: [372, 715],
  STALE: [745, 1030],
}

const coordination = 'Koordinierungsstelle'

/** Confirmations of institutions, contacts, holders, links, the office and the phone numbers of reporting paths. */
export function addConfirmations(draft: Draft): void {
  const random = draft.random('confirmations')
  for (const { row, staff } of draft.institutions) {
    const by = staff[0] ? `${staff[0].row.firstName} ${staff[0].row.lastName}` : coordination
    confirm(draft, random, drawAge(draft, random), record('INSTITUTION', row, by))
  }
  for (const row of draft.rows.affiliations) {
    if (row.isContact) confirm(draft, random, drawAge(draft, random), record('AFFILIATION', row, coordination))
  }
  for (const row of draft.rows.roleHolders) {
    if (random.chance(0.4)) confirm(draft, random, drawAge(draft, random), record('ROLE_HOLDER', row, coordination))
  }
  for (const { id } of draft.rows.coordinationOffices) {
    confirm(
      draft,
      random,
      'FRESH',
      record('COORDINATION_OFFICE', { id, validFrom: draft.town.since, validTo: null }, coordination),
    )
  }
  for (const { id, phone } of draft.rows.reportingSteps) {
    if (phone)
      confirm(
        draft,
        random,
        drawAge(draft, random),
        record('REPORTING_STEP', { id, validFrom: null, validTo: null }, coordination),
      )
  }
  for (const row of draft.rows.cooperationLinks) confirmLink(draft, random, row)
}

function record(entity: Entity, row: { id: string; validFrom: Day | null; validTo: Day | null }, by: string): Record {
  return { entity, entityId: row.id, side: null, by, from: row.validFrom, to: row.validTo }
}

function drawAge(draft: Draft, random: Random): Age {
  return random.weighted(draft.town.proportions.fresh)
}

/** Confirmed by both sides, one or neither; some so long ago that it is stale. */
function confirmLink(draft: Draft, random: Random, row: Draft['rows']['cooperationLinks'][number]): void {
  const [source, target] = random.weighted<readonly [Age, Age]>([
    [['FRESH', 'FRESH'], 40],
    [['FRESH', 'AGEING'], 15],
    [['FRESH', 'NEVER'], 13],
    [['NEVER', 'FRESH'], 6],
    [['AGEING', 'NEVER'], 5],
    [['STALE', 'STALE'], 7],
    [['STALE', 'NEVER'], 4],
    [['NEVER', 'NEVER'], 10],
  ])
  const link = record('COOPERATION_LINK', row, coordination)
  confirm(draft, random, source, { ...link, side: 'SOURCE', by: nameOf(draft, row.sourceId) })
  confirm(draft, random, target, { ...link, side: 'TARGET', by: nameOf(draft, row.targetId) })
}

function nameOf(draft: Draft, institutionId: string): string {
  return draft.institutions.find(({ id }) => id === institutionId)?.row.name ?? coordination
}

/** The last confirmation and, every one or two years, those before it; none outside the record's own time. */
function confirm(draft: Draft, random: Random, age: Age, { entity, entityId, side, by, from, to }: Record): void {
  if (age === 'NEVER') return
  const first = latest(from, draft.town.since) ?? draft.town.since
  const last = addDays(earliest(to, draft.today) ?? draft.today, -random.int(...ages[age]))
  const remembered = entity === 'COOPERATION_LINK' ? 2 : 3
  for (let day = latest(first, last) ?? last, count = 0; day >= first && count < remembered; count++) {
    draft.rows.confirmations.push({
      id: draft.id(),
      entity,
      entityId,
      field: null,
      side,
      confirmedOn: day,
      confirmedBy: by,
    })
    day = addMonths(addDays(day, -random.int(0, 30)), -random.int(9, 19))
  }
}
