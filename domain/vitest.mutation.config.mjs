import { defineConfig, mergeConfig } from 'vitest/config'
import tests from './vitest.config.mjs'

/**
 * The tests that judge mutants of the coverage engine: those computed by hand. Properties are left to the ordinary
 * tests: what only some random network catches has no case that a reader could check.
 */
export default mergeConfig(
  tests,
  defineConfig({
    test: {
      include: [
        'src/coverage/**/*.test.ts',
        'src/reporting/**/*.test.ts',
        'src/what-if/**/*.test.ts',
        'test/written-example.test.ts',
        'test/written-slices.test.ts',
        'test/written-year-before.test.ts',
        'test/written-what-if.test.ts',
      ],
      reporters: [],
    },
  }),
)
