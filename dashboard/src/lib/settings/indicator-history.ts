/** What was decided about an indicator for a time. */
export interface PeriodRule {
  readonly key: string
  readonly isLeftOut: boolean
  readonly target?: number | null
}

/** Keys of the indicators about which two times differ. */
export function changedRules(before: readonly PeriodRule[], after: readonly PeriodRule[]): string[] {
  const told = (rules: readonly PeriodRule[]) =>
    new Map(rules.map(({ key, isLeftOut, target }) => [key, `${isLeftOut} ${target ?? ''}`]))
  const [old, now] = [told(before), told(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
}
