import { ask, type Nodes } from '../harness/entries.ts'
import type { Desk } from './desk.ts'
import type { GapCase } from './gap-case.ts'

/** Gaps that the network's own rules decide about: how many offers a year it wants, how many meetings back it looks. */

const changeRule = (desk: Desk, rule: string, value: number) =>
  desk.enter('/settings/thresholds', { [rule]: String(value) })

interface Rules {
  readonly settings: { readonly thresholds: Readonly<Record<string, number>> }
}

async function ruleNow(desk: Desk, rule: string): Promise<number> {
  const { settings } = await ask<Rules>(desk.page, `settings { thresholds { ${rule} } }`)
  return settings.thresholds[rule] ?? 0
}

const offersRule = 'qualificationOffersPerYear'

/** The network wants one offer more than it did. */
const qualificationOffers: GapCase = {
  looks: ['. Angebot'],
  async produce(desk) {
    const wanted = (await ruleNow(desk, offersRule)) + 1
    await changeRule(desk, offersRule, wanted)
    return { subject: `:${desk.today.slice(0, 4)}:${wanted}` }
  },
  async cure(desk) {
    await changeRule(desk, offersRule, (await ruleNow(desk, offersRule)) - 1)
  },
}

const meetingsRule = 'attendanceMeetings'

interface Gaps {
  readonly gaps: Nodes<{
    readonly key: string
    readonly severity: string
    readonly subject: { readonly kind: string; readonly label: string }
  }>
}

async function attendanceGaps(desk: Desk) {
  const { gaps } = await ask<Gaps>(
    desk.page,
    'gaps(first: 500, filter: { indicators: [ATTENDANCE] }) { nodes { key severity subject { kind label } } }',
  )
  return gaps.nodes.filter(({ subject }) => subject.kind === 'INSTITUTION')
}

/** Only the last meeting counts: whoever came to the one before but not to this one has stayed away. */
const attendance: GapCase = {
  looks: ['Hinweis', 'Eingeladen zu 1 Treffen und zu keinem gekommen.'],
  async produce(desk) {
    const before = new Set((await attendanceGaps(desk)).map(({ key }) => key))
    await changeRule(desk, meetingsRule, 1)
    const gap = (await attendanceGaps(desk)).find(({ key, severity }) => severity === 'NOTICE' && !before.has(key))
    if (!gap) throw new Error('Everybody came to the last meeting who came to the ones before.')
    return { subject: `:${gap.key.split(':').at(-1)}`, search: gap.subject.label }
  },
  cure: (desk) => changeRule(desk, meetingsRule, 3),
}

export const ruleCases = {
  QUALIFICATION_OFFERS: qualificationOffers,
  ATTENDANCE: attendance,
}
