import type { GapDecisionRecord } from '@schutznetz/domain/model/records/decisions.ts'
import { table } from './table.ts'

export const decisionsTables = {
  gapDecisions: table<GapDecisionRecord>('gap_decision', {
    id: true,
    gapKey: true,
    kind: true,
    reason: true,
    assigneeId: true,
    assigneeName: true,
    decidedBy: true,
    version: true,
    validFrom: true,
    validTo: true,
  }),
}
