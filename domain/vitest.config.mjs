import process from 'node:process'
import { configDefaults, defineConfig } from 'vitest/config'

/** How often a property is tried at most; mutation testing runs every property again and again. */
const mostRuns = process.env.PROPERTY_RUNS

export default defineConfig({
  test: {
    // The domain is pure: no test can leave anything behind for another, so none needs a worker of its own.
    isolate: false,
    // Of two cores Vitest would take one.
    maxWorkers: 2,
    // Thousands of networks take their time on a busy machine.
    testTimeout: 300_000,
    // What random networks hold says nothing about the engine, and a few are not enough to say it.
    exclude: [...configDefaults.exclude, '**/.stryker-tmp/**', ...(mostRuns ? ['test/arbitrary-network.test.ts'] : [])],
    provide: { mostPropertyRuns: Number(mostRuns ?? Number.MAX_SAFE_INTEGER) },
  },
})
