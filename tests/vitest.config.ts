import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './src/e2e/harness/longest-first.ts'

/** Vite would take graphql's ES modules and Apollo, run by Node, its CommonJS: two copies that refuse each other. */
const oneGraphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }
const resolve = { alias: [oneGraphql] }

/** The same integration tests on each database; the harness (src/harness/database.ts) reads which. */
function integrationOn(database: 'pglite' | 'postgres') {
  return {
    resolve,
    test: {
      name: database,
      include: ['src/integration/**/*.test.ts'],
      env: { TEST_DATABASE: database },
      globalSetup: database === 'postgres' ? ['@schutznetz/prisma/testing/global-setup.ts'] : [],
      // Of two cores Vitest would take one. Each file has a database and servers of its own, so the modules may stay.
      maxWorkers: 2,
      isolate: false,
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      integrationOn('pglite'),
      integrationOn('postgres'),
      { resolve, test: { name: 'contract', include: ['src/contract/**/*.test.ts'], testTimeout: 180_000 } },
      {
        resolve,
        test: {
          name: 'durability',
          include: ['src/durability/**/*.test.ts'],
          globalSetup: ['src/durability/prepared.setup.ts'],
          // Each has servers of its own beside it: two cores are what CI has.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/harness/global-setup.ts'],
          // Two browsers and two servers at a time: two cores are what CI has.
          maxWorkers: 2,
          testTimeout: 150_000,
          // A page of a busy machine takes its time; what never comes fails all the same.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
