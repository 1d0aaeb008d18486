/** Mutation testing of the coverage engine: `npm run mutation` (docs/mutation-testing.md). */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './mutation/ignore-wordings.mjs'],
  ignorers: ['wordings'],
  testRunner: 'vitest',
  coverageAnalysis: 'perTest',
  mutate: ['src/coverage/**/*.ts', '!**/*.test.ts'],
  // One process: two cores, and Vitest uses the second.
  concurrency: 1,
  vitest: { configFile: 'vitest.mutation.config.mjs' },
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '../.cache/mutation/report.json' },
  tempDirName: '.stryker-tmp',
  // Kept between runs: only what changed, or whose tests did, is tried again.
  incremental: true,
  incrementalFile: '../.cache/mutation/incremental.json',
}
