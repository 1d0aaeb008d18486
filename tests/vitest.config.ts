import { defineConfig } from 'vitest/config'

/** The same integration tests on each database; the harness (src/harness/database.ts) reads which. */
function integrationOn(database: 'pglite' | 'postgres') {
  return {
    test: {
      name: database,
      include: ['src/integration/**/*.test.ts'],
      env: { TEST_DATABASE: database },
      globalSetup: database === 'postgres' ? ['@schutznetz/prisma/testing/global-setup.ts'] : [],
      testTimeout: 60_000,
      hookTimeout: 180_000,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      integrationOn('pglite'),
      integrationOn('postgres'),
      { test: { name: 'contract', include: ['src/contract/**/*.test.ts'], testTimeout: 180_000 } },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/harness/global-setup.ts'],
          // One browser and one server at a time: two cores are what CI has.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
