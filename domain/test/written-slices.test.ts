import { beforeEach, describe, expect, test } from 'vitest'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { counts } from './written-counts.ts'
import { diakonie, ost, today, writtenExample } from './written-example.ts'

let now: NetworkView

// Every test computes for itself: nothing is remembered from another.
beforeEach(() => {
  now = asOf(createSnapshot(writtenExample), today)
})

describe('a slice of the written example', () => {
  test('of the district Ost', () => {
    const slice = counts(now, (institution) => institution.district?.id === ost)
    expect(slice).toMatchObject({
      // Kitas and carriers, health professions, schools; the other numbers have no institution there.
      STATUTE_GROUPS: '3 + 0 + 0 = 3',
      INSTITUTIONS_REACHED: '8 + 2 + 0 = 10, own 3, group 5',
      KITAS_WITH_SPECIALIST: '0 + 2 + 2 = 4, own 0, pool 0, central 1, none 1',
      // Diakonie, Ulme and health professions have a deputy; schools and sports clubs have none.
      DEPUTIES: '3 + 2 + 0 = 5, persons 5, personsWithDeputy 3',
      AGREEMENTS: '1 + 1 + 1 = 3, valid 0, reviewDue 1',
      REPORTING_PATHS: '6 + 4 + 4 = 14, arrives 5, weak 1, deadEnd 4',
      QUALIFICATION_OFFERS: '2 + 1 + 0 = 3, value 2',
      // Buche did not come, nor did the Kitas as a group; the schools did.
      ATTENDANCE: '1 + 2 + 0 = 3, institutions 0, groups 1',
      // Of Grundschule Süd, through the schools' multiplier.
      CONCERNS: '1 + 0 + 0 = 1, answered 1, open 0',
      // Nobody with a valid certificate works in Ost.
      SPECIALIST_RATIO: '0 + 2 + 4 = 6, own 0, pool 0, central 1, specialists 0',
      AREAS: '2 + 3 + 0 = 5, districts 0, carriers 2',
    })
  })

  test('of the carrier Diakonie', () => {
    expect(counts(now, ({ carrier }) => carrier?.id === diakonie)).toEqual({
      // Numbers 2 (Kitas, carriers) and 4 (counselling); number 4 is represented by the health professions.
      STATUTE_GROUPS: '2 + 0 + 0 = 2',
      GROUPS_WITH_MULTIPLIER: '2 + 1 + 0 = 3',
      // Not Suchtberatung, whose role is vacant.
      INSTITUTIONS_REACHED: '4 + 1 + 0 = 5, own 2, group 2',
      KITAS_WITH_SPECIALIST: '0 + 2 + 1 = 3, own 0, pool 0, central 1, none 1',
      NAMED_CONTACT: '2 + 3 + 0 = 5, unnamed 3, unreachable 0',
      // Emil for the Kitas, Falk for Linde.
      DEPUTIES: '1 + 1 + 0 = 2, persons 2, personsWithDeputy 1',
      // That of Linde ended.
      CONNECTED: '0 + 5 + 0 = 5, both 0, one 0, none 0',
      RESILIENCE: '2 + 0 + 0 = 2, value 0',
      AGREEMENTS: '1 + 0 + 0 = 1, valid 0, reviewDue 1',
      // Linde; Buche draft, Eiche none, Erle unknown. A counselling centre needs none.
      PROTECTION_CONCEPTS: '1 + 2 + 1 = 4, adopted 1, reviewDue 0, draft 1, none 1',
      // Eiche and four reports to the state youth office; Suchtberatung; Buche; of Erle and Linde nobody knows.
      REPORTING_PATHS: '6 + 1 + 2 = 9, arrives 5, weak 1, deadEnd 1',
      CERTIFICATES: '0 + 1 + 1 = 2, due 0, expired 1',
      QUALIFICATION_OFFERS: '2 + 1 + 0 = 3, value 2',
      // Buche and the Kitas did not come; of Suchtberatung it was not noted once.
      ATTENDANCE: '0 + 2 + 1 = 3, institutions 0, groups 0',
      // Buche with Emil and Eiche; Erle; Linde with Falk, and Suchtberatung.
      FRESHNESS: '0 + 4 + 3 = 7, ageing 3, stale 1, never 3',
      // That of Suchtberatung is from more than twelve months ago.
      CONCERNS: '0 + 0 + 0 = 0, answered 0, open 0',
      SPECIALIST_RATIO: '0 + 2 + 2 = 4, own 0, pool 0, central 1, specialists 0',
      // Ost is reached with 3 of 3; Mitte with 1 of 2, the carrier with 4 of 5.
      AREAS: '1 + 2 + 0 = 3, districts 1, carriers 0',
    })
  })
})
