import { expect, test } from 'vitest'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { ReportCheck } from '../src/reporting/report-check/check-reports.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import type { PathResult } from '../src/reporting/report-check/path-result.ts'
import { worse } from '../src/reporting/report-check/path-result.ts'
import { at, today, writtenExample } from './written-example.ts'

/** Whether a report arrives in Lindenau, by hand: the table in docs/written-example.md. */
const checks = checkReports(asOf(createSnapshot(writtenExample), today))

/** The worst answer of all situations, with where it ends. */
function worst(institutionId: string, pathTypeKey: string): string {
  const ofWay = checks.filter(({ institution, ...check }) => {
    return institution.id === institutionId && check.pathTypeKey === pathTypeKey
  })
  const result = ofWay.map((check) => check.result).reduce<PathResult>(worse, 'ARRIVES')
  const [first] = ofWay.filter((check) => check.result === result)
  return ofWay.length === 0 ? 'nothing applies' : [result, ...reasonsOf(first)].join(' ')
}

function reasonsOf(check: ReportCheck | undefined): string[] {
  return check ? [...(check.reason ? [check.reason] : []), ...check.weaknesses] : []
}

const results = (path: string, institutions: readonly string[]) => institutions.map((id) => worst(id, path))
const all = (count: number, result: string) => Array.from({ length: count }, () => result)

test('of the carriers: by the line, by one specialist, to nobody, or nobody knows', () => {
  expect(results('CARRIER', [at.eiche])).toEqual(['ARRIVES'])
  expect(results('CARRIER', [at.ahorn, at.birke])).toEqual(all(2, 'WEAK NO_DEPUTY'))
  expect(results('CARRIER', [at.buche])).toEqual(['DEAD_END NOBODY'])
  expect(results('CARRIER', [at.erle, at.fichte, at.linde, at.ulme])).toEqual(all(4, 'UNKNOWN UNKNOWN'))
})

test('to the supervision: a form at any hour', () => {
  const permitHolders = [at.ahorn, at.birke, at.buche, at.eiche, at.erle, at.fichte, at.linde]
  expect(results('SUPERVISION', permitHolders)).toEqual(all(7, 'ARRIVES'))
})

test('of the schools: closed at night; of those bound to secrecy: an old number, no feedback', () => {
  expect(results('SCHOOL', [at.nord, at.sued, at.gymnasium])).toEqual(all(3, 'DEAD_END CLOSED'))
  const secret = [at.kinderarzt, at.hebamme, at.gesundheitsamt, at.sucht]
  expect(results('SECRECY', secret)).toEqual(all(4, 'WEAK STALE NO_FEEDBACK'))
})

test('of the police; of the clubs and the ASD, for whom nothing is written down', () => {
  expect(results('PROSECUTION', [at.polizei])).toEqual(['ARRIVES'])
  expect(results('ADVICE', [at.tus, at.fc, at.schwimmverein])).toEqual(all(3, 'DEAD_END NO_PATH'))
  expect(['COURT', 'THIRD_PARTIES', 'HAND_OVER'].map((path) => worst(at.asd, path))).toEqual(all(3, 'DEAD_END NO_PATH'))
})

test('that is every way there is, but for Regenbogen, of which nobody knows', () => {
  const ways = new Set(checks.map(({ institution, pathTypeKey }) => `${institution.id} ${pathTypeKey}`))
  const [carriers, supervision, schools, secrecy, police, clubs, asd] = [8, 7, 3, 4, 1, 3, 3]
  expect(ways.size).toBe(carriers + supervision + schools + secrecy + police + clubs + asd)
  expect(checks.filter(({ institution }) => institution.id === at.regenbogen)).toEqual([])
})
