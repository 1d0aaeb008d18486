import { expect, it } from 'vitest'
import type { ReportGap } from './read-report.ts'
import { proposalsFor } from './proposals.ts'

const gap = (label: string, severity: ReportGap['severity'], reason: string): ReportGap => ({
  key: label,
  severity,
  reason,
  proposal: 'Beraten.',
  closedBy: 'Es ist eingetragen.',
  subject: { label },
})

it('says a proposal once for all gaps it closes and a reason once for all that have it, gravest first', () => {
  const gaps = [
    gap('Kita A', 'CRITICAL', 'Es fehlt.'),
    gap('Kita B', 'CRITICAL', 'Es ist ein Entwurf.'),
    gap('Kita C', 'CRITICAL', 'Es fehlt.'),
    gap('Kita D', 'CHECK', 'Es fehlt.'),
  ]
  const told = proposalsFor(gaps).map(({ severity, reasons }) => [
    severity,
    ...reasons.map(({ reason, gaps: members }) => [reason, ...members.map(({ subject }) => subject.label)]),
  ])
  expect(told).toEqual([
    ['CRITICAL', ['Es fehlt.', 'Kita A', 'Kita C'], ['Es ist ein Entwurf.', 'Kita B']],
    ['CHECK', ['Es fehlt.', 'Kita D']],
  ])
})
