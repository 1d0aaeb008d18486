import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'

test('who came to one of the last three is in order, who was not noted is unknown', () => {
  const n = new NetworkBuilder()
  const [schools, clubs] = [n.group('SCHOOLS'), n.group('SPORTS_CLUBS')]
  const [kita, heim, tus] = ['Kita', 'Heim', 'TuS'].map((name) => n.institution(name, 'KITA')) as [
    string,
    string,
    string,
  ]
  const person = n.person('Anna Berg')
  const [first, second, third] = ['2026-01-10', '2026-05-10', '2026-09-10'].map((day) => n.meeting('Treffen', day)) as [
    string,
    string,
    string,
  ]
  n.invite(first, kita, 'ACCEPTED', true)
  n.invite(second, kita, 'DECLINED', false)
  n.invite(third, kita, 'OPEN', null)
  n.invite(first, heim, 'ACCEPTED', false)
  n.invite(second, heim, 'ACCEPTED', false)
  n.invite(third, tus, 'ACCEPTED', null)
  n.invite(second, tus, 'ACCEPTED', false)
  n.invite(third, schools, 'OPEN', true)
  n.invite(third, clubs, 'OPEN', false)
  n.invite(third, person, 'OPEN', false)
  expect(told(n.view(today), 'ATTENDANCE')).toEqual({
    counts: '2 + 2 + 1 = 5',
    parts: ['NUMERATOR institutions 1', 'NUMERATOR groups 1'],
    gaps: [
      'NOTICE INSTITUTION Heim [Heim]: Eingeladen zu 2 Treffen und zu keinem gekommen.',
      'NOTICE GROUP Sportvereine: Eingeladen zu 1 Treffen und zu keinem gekommen.',
      'CHECK INSTITUTION TuS [TuS]: Eingeladen, aber niemand hat notiert, ob jemand kam.',
    ],
  })
})

/** A Kita that came to the first of so many meetings, and a school that was invited to the last. */
function meetingsOn(days: readonly string[]) {
  const n = new NetworkBuilder()
  const [kita, school] = [n.institution('Kita', 'KITA'), n.institution('Schule', 'GYMNASIUM')]
  const meetings = days.map((day) => n.meeting('Treffen', day))
  n.invite(meetings[0] ?? '', kita, 'OPEN', true)
  for (const meeting of meetings.slice(1)) n.invite(meeting, school, 'OPEN', false)
  return { n, kita, school, meetings }
}

test('looks at the last three, whatever the order they were entered in, held up to the day itself', () => {
  const fourth = meetingsOn(['2026-01-01', '2026-03-01', '2026-04-01', today])
  expect(countsOf(fourth.n.view(today), 'ATTENDANCE')).toBe('0 + 1 + 0 = 1')
  expect(countsOf(fourth.n.view('2026-11-21'), 'ATTENDANCE')).toBe('1 + 1 + 0 = 2')
  const unordered = meetingsOn(['2026-05-01', '2026-03-01', '2026-04-01', '2026-02-01'])
  expect(countsOf(unordered.n.view(today), 'ATTENDANCE')).toBe('1 + 1 + 0 = 2')
  expect(told(unordered.n.view(today), 'ATTENDANCE').gaps?.[0]).toContain('zu 2 Treffen')
})

test('how many meetings are looked at is a setting', () => {
  const { n } = meetingsOn(['2026-01-01', '2026-03-01'])
  n.settings({ attendanceMeetings: 1 })
  expect(countsOf(n.view(today), 'ATTENDANCE')).toBe('0 + 1 + 0 = 1')
})

test('of several on the day of the last that counts, all count: their ids must not choose', () => {
  for (const days of [
    ['2026-03-01', '2026-03-01', '2026-09-01'],
    ['2026-03-01', '2026-09-01', '2026-03-01'],
  ]) {
    const { n } = meetingsOn(days)
    n.settings({ attendanceMeetings: 2 })
    expect(countsOf(n.view(today), 'ATTENDANCE')).toBe('1 + 1 + 0 = 2')
  }
})

test('cancelled meetings and those for persons only are not among the last', () => {
  const { n, meetings } = meetingsOn(['2026-01-01', '2026-03-01', '2026-04-01'])
  n.invite(n.meeting('Abgesagt', '2026-06-01', { cancelledOn: '2026-05-01' }), n.institution('Heim', 'KITA'))
  n.invite(n.meeting('Fachaustausch', '2026-07-01'), n.person('Anna Berg'), 'OPEN', true)
  n.meeting('Ohne Gäste', '2026-08-01')
  expect(meetings).toHaveLength(3)
  expect(countsOf(n.view(today), 'ATTENDANCE')).toBe('1 + 1 + 0 = 2')
  // On 30 April nobody knew yet that it would be cancelled; it had not been held either.
  expect(countsOf(n.view('2026-04-30'), 'ATTENDANCE')).toBe('1 + 1 + 0 = 2')
})

test('names who has ended since beside the count, in the whole network only', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita Alt', 'KITA', { validTo: '2026-06-01' })
  const group = n.group('ZIRKUS', { label: 'Zirkusschulen' }, { validTo: '2026-06-01' })
  const meeting = n.meeting('Treffen', '2026-05-01')
  n.invite(meeting, kita, 'OPEN', true)
  n.invite(meeting, group, 'OPEN', true)
  expect(told(n.view(today), 'ATTENDANCE')).toEqual({
    counts: '0 + 0 + 0 = 0',
    parts: ['NUMERATOR institutions 0', 'NUMERATOR groups 0'],
    excluded: [
      'Kita Alt: War eingeladen, besteht am Stichtag aber nicht mehr.',
      'Zirkusschulen: War eingeladen, besteht am Stichtag aber nicht mehr.',
    ],
  })
  expect(told(n.view(today), 'ATTENDANCE', () => true).excluded).toBeUndefined()
  expect(countsOf(n.view('2026-05-31'), 'ATTENDANCE')).toBe('2 + 0 + 0 = 2')
})

test('a slice has its institutions and the groups that have one there', () => {
  const n = new NetworkBuilder()
  const [ost, mitte] = [n.district('Ost'), n.district('Mitte')]
  const [schools, kitas] = [n.group('SCHOOLS'), n.group('DAY_CARE')]
  const kita = n.institution('Kita', 'KITA', { district: ost })
  const school = n.institution('Schule', 'GYMNASIUM', { district: mitte })
  const meeting = n.meeting('Treffen', '2026-05-01')
  for (const party of [kita, school, kitas, schools])
    n.invite(meeting, party, 'OPEN', party === kita || party === schools)
  const view = n.view(today)
  expect(countsOf(view, 'ATTENDANCE', ({ district }) => district?.id === ost)).toBe('1 + 1 + 0 = 2')
  expect(told(view, 'ATTENDANCE', ({ group }) => group?.id === schools)).toMatchObject({
    counts: '1 + 1 + 0 = 2',
    parts: ['NUMERATOR institutions 0', 'NUMERATOR groups 1'],
  })
})
