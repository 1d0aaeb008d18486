import { expect, it } from 'vitest'
import type { ReportGap } from './read-report.ts'
import { proposalsFor } from './proposals.ts'

const gap = (label: string, severity: ReportGap['severity'], proposal: string): ReportGap => ({
  key: label,
  severity,
  proposal,
  closedBy: 'Es ist eingetragen.',
  reason: 'Es fehlt.',
  subject: { label },
})

it('says a proposal once for all gaps it closes, gravest first', () => {
  const gaps = [
    gap('Kita A', 'CRITICAL', 'Beraten.'),
    gap('Kita B', 'CRITICAL', 'Beraten.'),
    gap('Kita C', 'WARNING', 'Beraten.'),
    gap('Kita D', 'CHECK', 'Nachfragen.'),
  ]
  expect(
    proposalsFor(gaps).map(({ severity, proposal, gaps: [...members] }) => [
      severity,
      proposal,
      ...members.map(({ subject }) => subject.label),
    ]),
  ).toEqual([
    ['CRITICAL', 'Beraten.', 'Kita A', 'Kita B'],
    ['WARNING', 'Beraten.', 'Kita C'],
    ['CHECK', 'Nachfragen.', 'Kita D'],
  ])
})
