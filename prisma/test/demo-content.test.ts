import { describe, expect, it } from 'vitest'
import { addDays } from '../src/seed/demo/calendar.ts'
import { demoNetworks } from '../src/seed/demo/demo-networks.ts'
import { demoUsers } from '../src/seed/demo/demo-users.ts'
import { collectionsOf } from './support/demo-rows.ts'

const today = '2026-11-23'
const networks = demoNetworks(today)

/** Town centres and how far a district of the town lies from them at most, in degrees. */
const centres: Record<string, readonly [number, number]> = {
  ratingen: [51.32, 6.86],
  troisdorf: [50.81, 7.14],
  bedburg: [50.995, 6.54],
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

describe('what the demo networks say', () => {
  it('names nobody who can be reached: reserved mail domains, numbers of a range that does not exist', () => {
    for (const rows of networks) {
      for (const text of collectionsOf(rows).flatMap(([, list]) => list.flatMap(textsOf))) {
        for (const host of text.match(/(?<=@|https?:\/\/)[\w.-]+/g) ?? []) expect(host).toMatch(/\.example$/)
      }
      const phones = collectionsOf(rows).flatMap(([, list]) =>
        list.flatMap((row) => ['phone', 'adviceLinePhone', 'fallbackPhone'].flatMap((field) => textsOf(row[field]))),
      )
      expect(phones.length).toBeGreaterThan(100)
      for (const phone of phones) expect(phone).toMatch(/^(0\d{2,4} 000-\d{3,4}|110)$/)
    }
  })

  it('marks everything as demo data and gives no register number away', () => {
    for (const rows of networks) {
      expect(rows.network.isDemo).toBe(true)
      for (const row of [...rows.institutions, ...rows.carriers])
        expect([row.isDemo, row.registerNumber]).toEqual([true, null])
      expect(rows.people.every(({ isDemo }) => isDemo)).toBe(true)
    }
  })

  it('names no two institutions and no two people alike, and numbers none of them', () => {
    for (const rows of networks) {
      const names = rows.institutions.map(({ name }) => name)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
      expect(names.filter((name) => / \d$/.test(name))).toEqual([])
      const people = rows.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
      expect(people.filter((name, index) => people.indexOf(name) !== index)).toEqual([])
    }
  })

  it('places every institution in its town, or beyond it without a place', () => {
    for (const rows of networks) {
      const [latitude, longitude] = centres[rows.network.slug] ?? [0, 0]
      for (const row of rows.institutions) {
        if (row.latitude === null || row.latitude === undefined) continue
        expect(Math.abs(row.latitude - latitude)).toBeLessThan(0.075)
        expect(Math.abs((row.longitude ?? 0) - longitude)).toBeLessThan(0.1)
      }
      const placed = rows.institutions.filter(({ latitude: known }) => known !== null).length
      expect(placed / rows.institutions.length).toBeGreaterThan(0.9)
    }
  })

  it('always has something ahead: a meeting, a training, certificates that run out', () => {
    for (const day of [today, '2027-03-14', '2030-09-01']) {
      for (const rows of demoNetworks(day)) {
        expect(rows.meetings.some(({ heldOn }) => heldOn > day && heldOn < addDays(day, 60))).toBe(true)
        expect(rows.trainings.some(({ heldOn }) => heldOn > day)).toBe(true)
        const due = rows.qualifications.filter(
          ({ refresherDue }) => refresherDue && refresherDue > day && refresherDue < addDays(day, 90),
        )
        const expired = rows.qualifications.filter(({ refresherDue }) => refresherDue && refresherDue <= day)
        expect([due.length > 0, expired.length > 0]).toEqual([true, true])
      }
    }
  })

  it('has no event in the future and nothing answered before it was asked', () => {
    for (const rows of networks) {
      for (const { confirmedOn } of rows.confirmations) expect(confirmedOn <= today).toBe(true)
      for (const { openedOn, answeredOn } of rows.concerns) expect(!answeredOn || answeredOn > openedOn).toBe(true)
      const held = new Map(rows.meetings.map(({ id, heldOn }) => [id, heldOn]))
      for (const { meetingId, hasAttended } of rows.invitations) {
        if (hasAttended !== null) expect((held.get(meetingId) ?? '') < today).toBe(true)
      }
    }
  })

  it('lets one user per role sign in, and one of them create networks', () => {
    expect(demoUsers.map(({ role }) => role)).toEqual(['COORDINATOR', 'LEADERSHIP', 'ANALYST', 'ADMINISTRATOR'])
    expect(demoUsers.filter(({ isInstanceAdministrator }) => isInstanceAdministrator)).toHaveLength(1)
    for (const { email } of demoUsers) expect(email).toMatch(/^[a-z]+@demo\.example$/)
  })
})
