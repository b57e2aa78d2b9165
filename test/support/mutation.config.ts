import { defineConfig } from 'vitest/config'

/** The tests that mutants of `scoring/` are run against; those that start processes cannot see them. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/scoring/**/*.test.ts'],
    exclude: ['test/scoring/cli.test.ts', 'test/scoring/laws/places.test.ts'],
    setupFiles: ['test/support/mutation-setup.ts'],
    env: { LAW_RUNS: '10' },
    isolate: false,
  },
})
