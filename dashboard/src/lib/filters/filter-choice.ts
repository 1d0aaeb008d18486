/** A value that a filter can have. */
export interface FilterChoice {
  readonly key: string
  readonly label: string
}

export function labelOf(choices: readonly FilterChoice[], key: string): string | null {
  return choices.find((choice) => choice.key === key)?.label ?? null
}

/** One thing that filters, in words, and the list without it. */
export interface ActiveFilter<State> {
  readonly key: string
  readonly label: string
  readonly without: State
}
