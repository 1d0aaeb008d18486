import fc from 'fast-check'
import { pathTypes } from '../../src/catalogue/path-types.ts'
import type { OpenHours } from '../../src/model/hours.ts'
import type { StepRecipient } from '../../src/model/records/reporting.ts'
import { goalOf } from '../../src/reporting/report-check/path-goal.ts'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, index, many, pick, seldom } from './draws.ts'
import type { Structure } from './structure.ts'
import { typeKeys } from './structure.ts'

const dayTime: OpenHours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
const always: OpenHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }))

const recipient: fc.Arbitrary<StepRecipient> = fc.constantFrom(
  'YOUTH_OFFICE',
  'SPECIALIST',
  'POLICE',
  'FAMILY_COURT',
  'STATE_YOUTH_OFFICE',
  'MANAGEMENT',
  'REPORTER',
  'INSTITUTION',
)
const step = fc.record({
  recipient,
  at: seldom(index),
  phone: fc.boolean(),
  hours: fc.constantFrom([], dayTime, always),
  channels: fc.constantFrom([], ['PHONE' as const], ['MAIL' as const]),
  fallback: seldom(fc.constantFrom('POLICE' as const, 'YOUTH_OFFICE' as const, 'SPECIALIST' as const)),
  fallbackPhone: fc.boolean(),
  expectsFeedback: fc.boolean(),
})
const path = fc.record({
  trigger: fc.constantFrom('SUBSTANTIAL' as const, 'SUBSTANTIAL' as const, 'URGENT' as const),
  origin: seldom(fc.constantFrom(...typeKeys)),
  originGroup: seldom(fc.constantFrom('DAY_CARE', 'SCHOOLS')),
  dates,
  steps: many(step, 2),
  goal: fc.option(step),
})

/** Of every type up to two paths. */
export const reportingDraw = fc.tuple(...pathTypes.map(() => many(path, 2)))

/** Reporting paths with their steps, most of them on to where they have to lead; answers the ids of the steps. */
export function addReporting(
  n: NetworkBuilder,
  draw: Drawn<typeof reportingDraw>,
  { institutions }: Structure,
): string[] {
  return draw.flatMap((paths, i) => {
    const type = pathTypes[i]?.key ?? ''
    return paths.flatMap((row, number) => {
      const { trigger, origin, originGroup, dates: bounds, steps, goal } = row
      const origins = { originTypeKeys: origin ? [origin] : [], originGroupKeys: originGroup ? [originGroup] : [] }
      const pathId = n.path(type, { title: `Meldeweg ${number}`, trigger, ...origins, ...bounds })
      const last = goal && { ...goal, recipient: goalOf(type).recipients[0] ?? goal.recipient }
      return [...steps, ...(last ? [last] : [])].map((each) => addStep(n, pathId, each, institutions))
    })
  })
}

function addStep(n: NetworkBuilder, pathId: string, row: Drawn<typeof step>, institutions: readonly string[]): string {
  const { recipient: to, at, phone, hours, channels, fallback, fallbackPhone, expectsFeedback } = row
  return n.step(pathId, to, {
    recipientInstitutionId: at === null ? null : (pick(institutions, at) ?? null),
    phone: phone ? '+49 2102 3' : null,
    hours,
    channels,
    fallbackRecipient: fallback,
    fallbackPhone: fallback && fallbackPhone ? '110' : null,
    expectsFeedback,
  })
}
