import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { linkConfirmation } from '@schutznetz/domain/coverage/confirmation.ts'
import { coverageOf, gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { defaultThresholds } from '@schutznetz/domain/model/settings.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { demoNetworks } from '@schutznetz/prisma/seed/demo/demo-networks.ts'
import { dayCareTypes, expectingSpecialist, needingConcept } from '@schutznetz/prisma/seed/demo/vocabulary/duties.ts'
import { groupLabels } from '@schutznetz/prisma/seed/demo/vocabulary/groups.ts'
import { institutionKinds } from '@schutznetz/prisma/seed/demo/vocabulary/institution-kinds.ts'
import { describe, expect, it } from 'vitest'

const today = '2026-11-23'
const lastYear = '2025-11-23'

// Every field of the demo's rows is there, so they are the records of a network without passing through a database.
const records = new Map(demoNetworks(today).map((rows) => [rows.network.slug, rows as unknown as NetworkRecords]))
const snapshots = new Map([...records].map(([slug, rows]) => [slug, createSnapshot(rows)]))

function recordsOf(slug: string): NetworkRecords {
  const found = records.get(slug)
  if (!found) throw new Error(`No demo network ${slug}`)
  return found
}

function viewOf(slug: string, day = today): NetworkView {
  const snapshot = snapshots.get(slug)
  if (!snapshot) throw new Error(`No demo network ${slug}`)
  return asOf(snapshot, day)
}

function indicator(view: NetworkView, key: IndicatorKey) {
  const found = coverageOf(view).indicators.find((result) => result.key === key)
  if (!found) throw new Error(`No indicator ${key}`)
  return found
}

/** Numerator by denominator, unknowns included. */
function shareOf(view: NetworkView, key: IndicatorKey): number {
  const { numerator, denominator } = indicator(view, key)
  return numerator / denominator
}

function ghostsOf(view: NetworkView): string[] {
  return projectGraph(view).nodes.flatMap((node) => (node.missing ? [node.label.de] : []))
}

/** Keys of the groups whose institutions came to a meeting. */
function groupsAt(slug: string, title: string): Set<string> {
  const { meetings, invitations } = recordsOf(slug)
  const meeting = meetings.find((row) => row.title === title)
  const came = invitations.filter(({ meetingId, hasAttended }) => meetingId === meeting?.id && hasAttended)
  const view = viewOf(slug, meeting?.heldOn)
  return new Set(came.map(({ institutionId }) => view.institutionById.get(institutionId ?? '')?.group?.key ?? ''))
}

describe('the demo and the catalogue', () => {
  it('agree on groups, institution types and their duties', () => {
    for (const [key, [de, en]] of Object.entries(groupLabels)) {
      expect(catalogue.groups.find((group) => group.key === key)?.label).toEqual({ de, en })
    }
    const used = new Set(Object.values(groupLabels).length > 0 ? Object.keys(groupLabels) : [])
    for (const [key, { groupKey }] of Object.entries(institutionKinds)) {
      const type = catalogue.institutionTypes.find((known) => known.key === key)
      const group = catalogue.groups.find((known) => known.key === type?.groupKey)
      const effective = group && !used.has(group.key) ? group.broaderKey : group?.key
      expect([key, groupKey]).toEqual([key, effective])
      expect([key, expectingSpecialist.has(key)]).toEqual([key, type?.expectsSpecialist])
      expect([key, needingConcept.has(key)]).toEqual([key, type?.needsProtectionConcept])
      expect([key, dayCareTypes.has(key)]).toEqual([key, type?.isDayCareCentre])
    }
  })

  it('agree on the thresholds a network starts with', () => {
    for (const slug of records.keys()) expect(viewOf(slug).thresholds).toEqual(defaultThresholds)
  })

  it('agree on the types of reporting paths', () => {
    const known = new Set(catalogue.pathTypes.map(({ key }) => key))
    for (const rows of records.values()) {
      expect(rows.reportingPaths.filter(({ pathTypeKey }) => !known.has(pathTypeKey))).toEqual([])
      const withSteps = new Set(rows.reportingSteps.map(({ pathId }) => pathId))
      expect(rows.reportingPaths.filter(({ id }) => !withSteps.has(id))).toEqual([])
    }
  })
})

describe('Ratingen', () => {
  it('has 34 certified specialists of the Weinsberger Forum, some due, a few expired', () => {
    const { qualifications } = recordsOf('ratingen')
    expect(qualifications).toHaveLength(34)
    expect(new Set(qualifications.map(({ provider }) => provider))).toEqual(new Set(['Weinsberger Forum']))
    const { parts } = indicator(viewOf('ratingen'), 'CERTIFICATES')
    expect(parts.map(({ key, count }) => [key, count])).toEqual([
      ['due', 5],
      ['expired', 3],
    ])
  })

  it('misses the guardians ad litem and nobody else', () => {
    const view = viewOf('ratingen')
    expect(ghostsOf(view)).toEqual(['Verfahrensbeistände'])
    expect(
      view.institutionsByGroup.get(view.groups.find(({ key }) => key === 'GUARDIANS_AD_LITEM')?.id ?? '') ?? [],
    ).toEqual([])
    expect(gapsOf(view).filter(({ indicator: key }) => key === 'STATUTE_GROUPS')).toHaveLength(1)
  })

  it('had the participants of its first Netzwerktreffen as multipliers', () => {
    const { meetings, invitations } = recordsOf('ratingen')
    const first = meetings.find(({ title }) => title === '1. Netzwerktreffen')
    const came = invitations.filter(({ meetingId }) => meetingId === first?.id)
    const view = viewOf('ratingen', first?.heldOn)
    const acting = view.roles.flatMap(({ acting: person }) => (person ? [person.id] : []))
    const names = came.map(({ institutionId, hasAttended }) => {
      const staff = view.affiliationsByInstitution.get(institutionId ?? '') ?? []
      expect(hasAttended && staff.some(({ personId }) => acting.includes(personId))).toBe(true)
      return view.institutionById.get(institutionId ?? '')?.record.name
    })
    expect(names).toEqual([
      'Jugendamt Ratingen',
      'Psychologische Beratungsstelle',
      'Schulsozialarbeit Ratingen',
      'Abteilung Kindertagesbetreuung',
      'Polizei Ratingen, Opferschutz',
      'Staatsanwaltschaft Düsseldorf',
      'Sozialpsychiatrischer Dienst',
      'Kinderschutzbund Ratingen',
      'Gesundheitsamt Kreis Mettmann',
      'Ambulante Jugendhilfe der Diakonie',
      'Suchtberatung',
      'Amtsgericht Ratingen, Familiengericht',
      'SkF Ratingen, Schwangerschaftsberatung',
      'Lebenshilfe, Hilfen für Kinder und Jugendliche',
      'Frauenarztpraxis Dr. Lindqvist',
    ])
  })

  it('reaches about four of five institutions, by both ways, and far fewer a year ago', () => {
    const view = viewOf('ratingen')
    expect(shareOf(view, 'INSTITUTIONS_REACHED')).toBeGreaterThan(0.75)
    expect(shareOf(view, 'INSTITUTIONS_REACHED')).toBeLessThan(0.85)
    for (const { count } of indicator(view, 'INSTITUTIONS_REACHED').parts) expect(count).toBeGreaterThan(120)
    expect(shareOf(viewOf('ratingen', lastYear), 'INSTITUTIONS_REACHED')).toBeLessThan(0.7)
    expect(shareOf(viewOf('ratingen', '2023-12-01'), 'INSTITUTIONS_REACHED')).toBeLessThan(0.2)
  })

  it('has specialists in most Kitas, of their own or in a pool, and none in some', () => {
    const { numerator, denominator, parts, failing } = indicator(viewOf('ratingen'), 'KITAS_WITH_SPECIALIST')
    expect(denominator).toBeGreaterThan(54)
    expect(denominator).toBeLessThan(76)
    expect(numerator / denominator).toBeGreaterThan(0.7)
    expect(failing).toBeGreaterThan(4)
    for (const key of ['own', 'pool', 'central'])
      expect(parts.find((part) => part.key === key)?.count).toBeGreaterThan(0)
  })

  it('has 35 to 60 acting multipliers for groups, many for institutions, and some failure risks', () => {
    const acting = viewOf('ratingen').roles.filter((role) => role.acting)
    const forGroups = acting.filter(({ group }) => group).length
    expect(forGroups).toBeGreaterThan(34)
    expect(forGroups).toBeLessThan(61)
    expect(acting.length - forGroups).toBeGreaterThan(100)
    const { failing } = indicator(viewOf('ratingen'), 'RESILIENCE')
    expect(failing).toBeGreaterThan(4)
    expect(failing).toBeLessThan(20)
  })
})

describe('the three networks together', () => {
  it('show each of the rarer indicators in order, failing and, where it can be, unknown', () => {
    const together = (key: IndicatorKey, field: 'numerator' | 'failing' | 'unknown') =>
      [...records.keys()].reduce((sum, slug) => sum + indicator(viewOf(slug), key)[field], 0)
    for (const key of ['AGREEMENTS', 'REPORTING_PATHS', 'ATTENDANCE', 'SPECIALIST_RATIO'] as const)
      for (const field of ['numerator', 'failing', 'unknown'] as const)
        expect([key, field, together(key, field) > 0]).toEqual([key, field, true])
    for (const key of ['QUALIFICATION_OFFERS', 'CONCERNS', 'AREAS'] as const)
      for (const field of ['numerator', 'failing'] as const)
        expect([key, field, together(key, field) > 0]).toEqual([key, field, true])
  })
})

describe('Troisdorf', () => {
  it('had every institution reached by its own multiplier on 28 August 2024, and gaps since', () => {
    const then = viewOf('troisdorf', '2024-08-28')
    const notOwn = then.institutions.filter(({ id }) => reachOf(then, id).reach !== 'OWN')
    expect(then.institutions.length).toBeGreaterThan(300)
    expect(notOwn.map(({ record }) => record.name)).toEqual([])
    expect(ghostsOf(viewOf('troisdorf'))).toEqual(['Staatsanwaltschaft'])
    expect(shareOf(viewOf('troisdorf'), 'INSTITUTIONS_REACHED')).toBeLessThan(0.9)
  })

  it('holds its kick-off every two years since February 2024', () => {
    const kickOffs = recordsOf('troisdorf').meetings.filter(({ kind }) => kind === 'KICK_OFF')
    expect(kickOffs.map(({ heldOn }) => heldOn.slice(0, 7))).toEqual(['2024-02', '2026-02', '2028-02'])
    expect(kickOffs[0]).toMatchObject({ participants: 400, recursEveryMonths: 24 })
  })

  it('had all the professions at the first exchange of multipliers', () => {
    const came = groupsAt('troisdorf', '1. Austausch der Multiplikator*innen')
    for (const key of [
      'SCHOOLS',
      'DAY_CARE',
      'CHILD_MINDING',
      'COUNSELLING',
      'YOUTH_OFFICE',
      'POLICE_PUBLIC_ORDER',
      'HEALTH_OFFICE',
      'HEALTH_PROFESSIONS',
      'CHURCHES',
    ]) {
      expect([key, came.has(key)]).toEqual([key, true])
    }
  })
})

describe('Bedburg', () => {
  it('knows whom to contact in danger, and misses prosecution and integration assistance', () => {
    const view = viewOf('bedburg')
    expect(ghostsOf(view)).toEqual(['Staatsanwaltschaft', 'Eingliederungshilfe'])
    expect(view.institutions.filter(({ record }) => record.isContactedInDanger).length).toBeGreaterThan(4)
    expect(view.groups.filter(({ isCustom }) => isCustom).map(({ label }) => label.de)).toEqual(['Freizeit, Kultur'])
  })

  it('has guardians ad litem represented by a person without an institution', () => {
    const view = viewOf('bedburg')
    const role = view.roles.find(({ group }) => group?.key === 'GUARDIANS_AD_LITEM')
    expect(role?.acting).not.toBeNull()
    expect(view.affiliationsByPerson.get(role?.acting?.id ?? '') ?? []).toEqual([])
  })
})

describe.each([...records.keys()])('the network of %s', (slug) => {
  it('has links of every kind and every state of confirmation, three to five an institution', () => {
    const view = viewOf(slug)
    const states = new Set(view.links.map(({ id }) => linkConfirmation(view, id)))
    expect(states).toEqual(new Set(['NEITHER', 'ONE', 'BOTH']))
    expect(projectGraph(view).edges.some(({ stale }) => stale)).toBe(true)
    expect(new Set(view.links.map(({ kind }) => kind)).size).toBe(5)
    const each = view.links.length / view.institutions.length
    expect(each).toBeGreaterThan(2.8)
    expect(each).toBeLessThan(5)
  })

  it('has gaps of every severity but stays believable', () => {
    const view = viewOf(slug)
    expect(new Set(gapsOf(view).map(({ severity }) => severity)).size).toBeGreaterThan(2)
    for (const { key, numerator, failing, unknown, denominator } of coverageOf(view).indicators) {
      expect([key, numerator + failing + unknown]).toEqual([key, denominator])
      // Offers are of a calendar year and concerns are few: there a network may well have none, or all of them.
      const mayBeWhole = key === 'QUALIFICATION_OFFERS' || key === 'CONCERNS'
      expect([key, numerator > 0, mayBeWhole || numerator < denominator]).toEqual([key, true, true])
    }
  })

  it('has protection concepts in every state, and people who have never confirmed anything', () => {
    const view = viewOf(slug)
    expect(new Set(recordsOf(slug).protectionConcepts.map(({ state }) => state)).size).toBe(4)
    expect(indicator(view, 'PROTECTION_CONCEPTS').unknown).toBeGreaterThan(0)
    for (const key of ['ageing', 'stale', 'never']) {
      expect(indicator(view, 'FRESHNESS').parts.find((part) => part.key === key)?.count).toBeGreaterThan(0)
    }
  })
})
