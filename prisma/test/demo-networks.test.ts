import { describe, expect, it } from 'vitest'
import { demoNetworks } from '../src/seed/demo/demo-networks.ts'
import { largeNetwork } from '../src/seed/demo/large-network.ts'
import type { NetworkRows } from '../src/seed/network-rows.ts'
import { collectionsOf, type DatedRow, isDated, liesWithin, overlapsOf } from './support/demo-rows.ts'

/** Today, the end of a month, a leap day, and a demo that is still started years later. */
const anchors = ['2026-11-23', '2026-01-31', '2028-02-29', '2031-07-01']

const drawn = new Map(anchors.map((today) => [today, demoNetworks(today)]))

/** What is wrong in any of the networks on any of the days, by name. */
function problems(find: (rows: NetworkRows, today: string) => (string | false | undefined)[]): string[] {
  return [...drawn].flatMap(([today, networks]) =>
    networks.flatMap((rows) =>
      find(rows, today).flatMap((problem) => (problem ? [`${rows.network.slug} ${today} ${problem}`] : [])),
    ),
  )
}

describe('the demo networks', () => {
  it('are the same for the same day, down to every id', () => {
    expect(demoNetworks('2026-11-23')).toEqual(demoNetworks('2026-11-23'))
    expect(demoNetworks('2026-11-23')).not.toEqual(demoNetworks('2026-11-24'))
  })

  it('have the sizes of their towns', () => {
    const sizes = demoNetworks('2026-11-23').map((rows) => [
      rows.network.slug,
      rows.institutions.filter(({ validTo }) => validTo === null).length,
      rows.people.length,
    ])
    for (const [index, [slug, institutions, people]] of [
      ['ratingen', 400, 600],
      ['troisdorf', 350, 555],
      ['bedburg', 125, 180],
    ].entries()) {
      expect(sizes[index]?.[0]).toBe(slug)
      expect(Math.abs(Number(sizes[index]?.[1]) / Number(institutions) - 1)).toBeLessThan(0.04)
      expect(Math.abs(Number(sizes[index]?.[2]) / Number(people) - 1)).toBeLessThan(0.06)
    }
  })

  it('give every row an id of its own that a database takes for a UUID', () => {
    const ids = demoNetworks('2026-11-23').flatMap((rows) => [
      rows.network.id,
      ...collectionsOf(rows).flatMap(([, list]) => list.map(({ id }) => id)),
    ])
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refer only to rows that exist in the same network', () => {
    const found = problems((rows) => {
      const known = new Set(collectionsOf(rows).flatMap(([, list]) => list.map(({ id }) => id)))
      return collectionsOf(rows).flatMap(([name, list]) =>
        list.flatMap((row) =>
          Object.entries(row).map(([field, value]) => {
            const refers = field.endsWith('Id') && value !== null
            return refers && !known.has(String(value)) && `${name}.${field} ${String(value)}`
          }),
        ),
      )
    })
    expect(found).toEqual([])
  })

  it('never let a dated row end before it begins, nor begin in the future', () => {
    const found = problems((rows, today) =>
      collectionsOf(rows).flatMap(([name, list]) =>
        list.filter(isDated).flatMap(({ id, validFrom, validTo }) => [
          validFrom !== null && validTo !== null && validFrom >= validTo && `${name} ${id} ends before it begins`,
          // Hand-written days stay where they are, so a demo started before them has rows to come.
          validFrom !== null && today >= '2026-06-01' && validFrom > today && `${name} ${id} is yet to come`,
        ]),
      ),
    )
    expect(found).toEqual([])
  })

  it('know no two rows at a time where there can be one', () => {
    const rules: Record<string, (row: DatedRow) => string> = {
      roleHolders: (row) => `${String(row['roleId'])} ${String(row['kind'])}`,
      institutionProfiles: (row) => String(row['institutionId']),
      protectionConcepts: (row) => String(row['institutionId']),
      affiliations: (row) => `${String(row['personId'])} ${String(row['institutionId'])}`,
      agreements: (row) => `${String(row['carrierId'])} ${String(row['institutionId'])}`,
      settings: () => 'settings',
      coordinators: (row) => String(row['personId']),
      specialistAssignments: (row) => `${String(row['institutionId'])} ${String(row['kind'])}`,
      reportingPaths: (row) => `${String(row['pathTypeKey'])} ${String(row['trigger'])}`,
      guidelineVersions: (row) => String(row['guidelineId']),
      cooperationLinks: (row) => [[row['sourceId'], row['targetId']].toSorted().join(), row['kind']].join(),
    }
    const found = problems((rows) =>
      collectionsOf(rows).flatMap(([name, list]) => {
        const rule = rules[name]
        return rule ? overlapsOf(list.filter(isDated), rule).map(([{ id }, other]) => `${name} ${id} ${other.id}`) : []
      }),
    )
    expect(found).toEqual([])
  })

  it('let nothing outlive the institution it belongs to', () => {
    const found = problems((rows) => {
      const institutions = new Map(rows.institutions.map((row) => [row.id, row as DatedRow]))
      return collectionsOf(rows).flatMap(([name, list]) =>
        list.filter(isDated).flatMap((row) =>
          ['institutionId', 'sourceId', 'targetId'].map((field) => {
            const institution = institutions.get(String(row[field]))
            return institution !== undefined && !liesWithin(row, institution) && `${name} ${row.id}`
          }),
        ),
      )
    })
    expect(found).toEqual([])
  })

  it('have mandates of institutions held by people who work there', () => {
    const found = problems((rows) => {
      const jobs = Map.groupBy(
        rows.affiliations as readonly DatedRow[],
        (row) => `${String(row['personId'])} ${String(row['institutionId'])}`,
      )
      const roles = new Map(rows.multiplierRoles.map((role) => [role.id, role]))
      return rows.roleHolders.map((holder) => {
        const { institutionId = null } = roles.get(holder.roleId) ?? {}
        const there = jobs.get(`${holder.personId} ${String(institutionId)}`) ?? []
        return institutionId !== null && !there.some((job) => liesWithin(holder as DatedRow, job)) && holder.id
      })
    })
    expect(found).toEqual([])
  })
})

describe('an invented network for measurements', () => {
  it('can be drawn at every size under every name', () => {
    for (const size of [100, 125, 150]) {
      for (const slug of ['x', 'y', 'stadt-125']) {
        const { institutions } = largeNetwork('2026-11-27', size, slug)
        expect(Math.abs(institutions.length / size - 1)).toBeLessThan(0.04)
      }
    }
  })
})
