import { expect, test } from 'vitest'
import type { Gap } from '../src/coverage/gap.ts'
import type { IndicatorKey } from '../src/coverage/indicator-key.ts'
import { diffNetworks } from '../src/diff/network-diff.ts'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import { at, group, link, role, today, writtenExample, yearBefore } from './written-example.ts'

/** What changed in Lindenau within a year, by hand: the table in docs/written-example.md. */
const snapshot = createSnapshot(writtenExample)
const [before, now] = [asOf(snapshot, yearBefore), asOf(snapshot, today)]
const diff = diffNetworks(before, now)

const ids = ({ begun, ended }: { begun: readonly { id: string }[]; ended: readonly { id: string }[] }) => ({
  begun: new Set(begun.map(({ id }) => id)),
  ended: new Set(ended.map(({ id }) => id)),
})
const nameOf = (personId: string) => now.personById.get(personId)?.firstName ?? ''

test('one Kita for another, two roles for one, a cooperation of two practices', () => {
  expect(ids(diff.institutions)).toEqual({ begun: new Set([at.fichte]), ended: new Set([at.alt]) })
  expect(ids(diff.roles)).toEqual({ begun: new Set([role.linde, role.ulme]), ended: new Set([role.familyCourt]) })
  // The row of ASD and Alt was left open, but without the Kita there is no cooperation.
  expect(ids(diff.links)).toEqual({
    begun: new Set([link.kinderarztHebamme]),
    ended: new Set([link.asdLinde, link.asdAlt]),
  })
})

test('who began and who stopped', () => {
  const acting = (rows: typeof diff.holders.begun) =>
    rows.map(({ personId, kind }) => `${nameOf(personId)} ${kind}`).toSorted()
  expect(acting(diff.holders.begun)).toEqual(['Falk HOLDER', 'Falk HOLDER', 'Sina DEPUTY'])
  // Dora's deputy Emil acts for her and stays a deputy; Paul's role itself ended.
  expect(acting(diff.holders.ended)).toEqual(['Dora HOLDER', 'Jan HOLDER', 'Paul HOLDER'])
  const certified = (rows: typeof diff.certificates.begun) => rows.map(({ personId }) => nameOf(personId))
  expect([certified(diff.certificates.begun), certified(diff.certificates.ended)]).toEqual([['Karin'], ['Emil']])
})

test('every indicator but RESILIENCE says something else', () => {
  const changed = new Set(diff.indicators.map(({ after }) => after.key))
  expect(changed.size).toBe(17)
  expect(changed.has('RESILIENCE')).toBe(false)
})

test('the gaps that opened and closed', () => {
  const of = (gaps: readonly Gap[], indicator: IndicatorKey) =>
    new Set(gaps.filter((gap) => gap.indicator === indicator).map(({ subject }) => subject.id))
  const changes = (indicator: IndicatorKey) => [of(diff.gaps.begun, indicator), of(diff.gaps.ended, indicator)]
  expect(changes('STATUTE_GROUPS')).toEqual([new Set(['LKSCHG_NRW_9_4:8']), new Set()])
  expect(changes('GROUPS_WITH_MULTIPLIER')).toEqual([
    new Set([group.counselling, group.familyCourt]),
    new Set([group.carriers]),
  ])
  expect(changes('INSTITUTIONS_REACHED')).toEqual([
    new Set([at.sucht, at.gericht, at.fichte]),
    new Set([at.linde, at.ulme]),
  ])
  expect(changes('KITAS_WITH_SPECIALIST')).toEqual([new Set([at.buche, at.fichte]), new Set([at.alt])])
  // Suchtberatung lost Jan; the new Kita has nobody yet, as the closed one had nobody.
  expect(changes('NAMED_CONTACT')).toEqual([new Set([at.sucht, at.fichte]), new Set([at.alt])])
  // The three clubs have become enough for a risk; the court's role is gone.
  expect(changes('RESILIENCE')).toEqual([new Set([role.sports]), new Set([role.familyCourt])])
})
