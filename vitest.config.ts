import { defineConfig } from 'vitest/config'

/** What needs no database, and what does: there each engine is made ready once, before the first test. */
const CORE = ['tests/core/**', 'tests/contracts/**', 'tests/corpus/**']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'core', include: CORE.map((folder) => `${folder}/*.test.{ts,tsx}`) } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: CORE,
          globalSetup: ['tests/support/engines.ts'],
          // Whole processes and databases start here: on a busy machine that takes its time.
          testTimeout: 120_000,
        },
      },
    ],
  },
})
