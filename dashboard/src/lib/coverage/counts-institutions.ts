import type { IndicatorKey } from '#lib/generated/graphql.ts'

const keys: readonly IndicatorKey[] = [
  'INSTITUTIONS_REACHED',
  'KITAS_WITH_SPECIALIST',
  'NAMED_CONTACT',
  'CONNECTED',
  'PROTECTION_CONCEPTS',
  'REPORTING_PATHS',
  'ATTENDANCE',
  'FRESHNESS',
  'CONCERNS',
  'SPECIALIST_RATIO',
]

/** Whether the gaps of an indicator lie in institutions, so that list and map can show them. */
export function countsInstitutions(key: IndicatorKey): boolean {
  return keys.includes(key)
}
