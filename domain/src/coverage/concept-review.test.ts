import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import type { ConceptState } from '../model/records/institutions.ts'
import { conceptReviewDue } from './concept-review.ts'

function reviewDue(state: ConceptState, adoptedOn: string | null) {
  const n = new NetworkBuilder()
  n.settings({ conceptReviewMonths: 24 })
  n.concept(n.institution('Kita', 'KITA'), state, adoptedOn)
  const [row] = n.records().protectionConcepts
  if (!row) throw new Error('no concept')
  return conceptReviewDue(n.view('2026-11-22'), row)
}

test('is due so many months after the adoption, and never where nothing was adopted or no day is known', () => {
  expect(reviewDue('ADOPTED', '2025-03-01')).toBe('2027-03-01')
  expect(reviewDue('ADOPTED', null)).toBeNull()
  // A day that is left over from an earlier version.
  expect(reviewDue('DRAFT', '2025-03-01')).toBeNull()
})
