import { addDays, daysBetween, earliest, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'
import { type LinkRule, linkRules } from '../vocabulary/link-rules.ts'

interface Candidate {
  readonly source: DraftInstitution
  readonly target: DraftInstitution
  readonly rule: LinkRule
}

/** In these groups some institutions have no cooperation at all. */
const loneGroups = new Set([
  'HEALTH_PROFESSIONS',
  'SPORTS_CLUBS',
  'CHURCHES',
  'CHILD_MINDING',
  'YOUTH_WORK',
  'DAY_CARE',
])

/** More are proposed than needed, so that the town's facts decide how many there are. */
const surplus = 1.5

/** Cooperations as they usually are between such institutions, preferably near each other. */
export function addLinks(draft: Draft): void {
  const random = draft.random('links')
  const loners = new Set(draft.institutions.filter(({ groupKey }) => loneGroups.has(groupKey) && random.chance(0.11)))
  const candidates = linkRules.flatMap((rule) => partnersBy(draft, random, rule))
  const unique = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (!loners.has(candidate.source) && !loners.has(candidate.target)) unique.set(keyOf(candidate), candidate)
  }
  const wanted = Math.round(draft.activeInstitutions().length * draft.town.proportions.linksPerInstitution)
  for (const candidate of random.shuffle([...unique.values()]).slice(0, wanted)) write(draft, random, candidate)
}

/** The same two institutions cooperate once in each kind, whoever named the other. */
function keyOf({ source, target, rule }: Candidate): string {
  return [...[source.id, target.id].sort(), rule.kind].join()
}

function isMeant(institution: DraftInstitution, key: string): boolean {
  return institution.typeKey === key || institution.groupKey === key
}

function partnersBy(draft: Draft, random: Random, rule: LinkRule): Candidate[] {
  const targets = draft.institutions.filter((institution) => isMeant(institution, rule.to))
  return draft.institutions
    .filter((institution) => isMeant(institution, rule.from))
    .flatMap((source) => {
      const partners = rule.partners * surplus
      const count = Math.floor(partners) + (random.chance(partners % 1) ? 1 : 0)
      const possible = targets.filter((target) => target !== source && overlaps(source, target))
      const ranked = rule.isLocal
        ? possible.toSorted((a, b) => distance(source, a) - distance(source, b))
        : random.shuffle(possible)
      const choice = rule.isLocal ? random.shuffle(ranked.slice(0, count + 3)) : ranked
      return choice.slice(0, count).map((target) => ({ source, target, rule }))
    })
}

function overlaps(a: DraftInstitution, b: DraftInstitution): boolean {
  const from = latest(a.from, b.from)
  const to = earliest(a.to, b.to)
  return from === null || to === null || from < to
}

/** Squared degrees are enough to find the nearest; without a place an institution counts as far away. */
function distance(a: DraftInstitution, b: DraftInstitution): number {
  if (a.row.latitude === null || b.row.latitude === null) return 1
  return (a.row.latitude - b.row.latitude) ** 2 + (((a.row.longitude ?? 0) - (b.row.longitude ?? 0)) * 0.63) ** 2
}

function write(draft: Draft, random: Random, { source, target, rule }: Candidate): void {
  const joined = latest(source.from, target.from)
  const drawn = random.chance(0.35) ? null : addDays(draft.monthsAgo(random.int(2, 60)), -random.int(0, 27))
  const validFrom = latest(drawn, joined)
  const ended = validFrom !== null && random.chance(0.05) ? endAfter(draft, random, validFrom) : null
  const validTo = earliest(ended, source.to, target.to)
  if (validFrom !== null && validTo !== null && validTo <= validFrom) return
  draft.rows.cooperationLinks.push({
    id: draft.id(),
    sourceId: source.id,
    targetId: target.id,
    kind: rule.kind,
    frequency: random.pick(rule.frequency),
    description: rule.description,
    validFrom,
    validTo,
    version: 1,
  })
}

function endAfter(draft: Draft, random: Random, from: Day): Day | null {
  const span = daysBetween(from, draft.today)
  return span < 120 ? null : addDays(from, random.int(90, span - 10))
}
