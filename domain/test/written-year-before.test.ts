import { beforeEach, describe, expect, test } from 'vitest'
import { projectGraph } from '../src/graph/project.ts'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { counts, reaches, risks } from './written-counts.ts'
import { today, writtenExample, yearBefore } from './written-example.ts'

let now: NetworkView
let before: NetworkView

// Every test computes for itself: nothing is remembered from another.
beforeEach(() => {
  const snapshot = createSnapshot(writtenExample)
  now = asOf(snapshot, today)
  before = asOf(snapshot, yearBefore)
})

describe('the written example a year before', () => {
  test('counts every indicator as computed by hand', () => {
    expect(counts(before)).toEqual({
      STATUTE_GROUPS: '10 + 2 + 0 = 12',
      GROUPS_WITH_MULTIPLIER: '12 + 2 + 0 = 14',
      INSTITUTIONS_REACHED: '19 + 3 + 0 = 22, own 8, group 11',
      KITAS_WITH_SPECIALIST: '3 + 2 + 1 = 6, own 2, pool 1, central 1, none 1',
      NAMED_CONTACT: '6 + 16 + 0 = 22, unnamed 15, unreachable 1',
      DEPUTIES: '5 + 8 + 0 = 13, persons 12, personsWithDeputy 5',
      // The confirmations of 2026 do not exist yet.
      CONNECTED: '8 + 14 + 0 = 22, both 2, one 2, none 4',
      RESILIENCE: '8 + 5 + 0 = 13, value 4',
      // Nothing was due yet, and Ulme gGmbH still had one.
      AGREEMENTS: '2 + 0 + 1 = 3, valid 2, reviewDue 0',
      PROTECTION_CONCEPTS: '3 + 4 + 4 = 11, adopted 2, reviewDue 1, draft 2, none 2',
      // No number was confirmed; doctors had no path; Buche had Emil, Alt expressly nobody.
      REPORTING_PATHS: '12 + 14 + 4 = 30, arrives 7, weak 5, deadEnd 14',
      CERTIFICATES: '5 + 2 + 1 = 8, due 0, expired 2',
      QUALIFICATION_OFFERS: '3 + 0 + 0 = 3, value 4',
      // ASD, Alt, Eiche and Nord came, Linde did not, of Suchtberatung nobody noted it.
      ATTENDANCE: '4 + 1 + 1 = 6, institutions 4, groups 0',
      FRESHNESS: '6 + 2 + 28 = 36, ageing 2, stale 0, never 28',
      // One answered; open since the day itself, for 33 days, and for 82.
      CONCERNS: '3 + 1 + 0 = 4, answered 1, open 2, value 33',
      // Gerda, Carla, Emil, Hanna and Jan.
      SPECIALIST_RATIO: '3 + 2 + 4 = 9, own 2, pool 1, central 1, specialists 5, value 1.6',
      // Mitte 12 of 13 and Stadt 7 of 7 are; Ost 7 of 9, Diakonie 4 of 5, Ulme and Sonne 0 of 1 are not.
      AREAS: '2 + 4 + 0 = 6, districts 1, carriers 1',
    })
  })

  test('reaches through the holder of the time, not through her deputy', () => {
    expect(reaches(before)).toEqual({
      OWN: 'asd ahorn eiche kinderarzt sucht gesundheitsamt polizei tus',
      GROUP: 'birke buche erle alt hebamme nord sued gymnasium gericht fc schwimmverein',
      NONE: 'linde ulme regenbogen',
    })
  })

  test('finds the roles at risk by the threshold of the time', () => {
    // Four institutions were the threshold, so the three sports clubs made no risk.
    expect(risks(before)).toEqual([
      'specialists no. 3, 0',
      'schools no. 5, 3',
      'gesundheitsamt no. 6, 1',
      'earlyHelp no. 12, 0',
      'familyCourt no. 8, 1',
    ])
    expect(before.rulesVersion).not.toBe(now.rulesVersion)
  })

  test('draws the ghosts of the time', () => {
    const ghosts = projectGraph(before).nodes.filter((node) => node.missing)
    expect(ghosts.map((node) => node.statutoryNumber)).toEqual([10, 11])
  })
})
