import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.config.mjs from the variable PROPERTY_RUNS. */
    readonly mostPropertyRuns: number
  }
}

/** How often a property is tried and from which seed; mutation testing tries each less often. */
export function runs(seed: number, numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: Math.min(numRuns, inject('mostPropertyRuns')) }
}
