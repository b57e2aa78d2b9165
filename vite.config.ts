import { availableParallelism } from 'node:os'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { oneFileVerifier } from './web/verifier/one-file.ts'

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    `Cần Node 24 (đang là ${process.version}). Chạy qua npm run … hoặc npx …, đừng gọi thẳng node của máy.`,
  )

export default defineConfig({
  root: 'web',
  plugins: [solid(), oneFileVerifier()],
  // The content security policy allows no inline script, style or data: address.
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The first thing that a new user sees is what the demo says, not how long plugins took.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  test: {
    root: '.',
    environment: 'node', // vite-plugin-solid would ask for jsdom
    // Vitest leaves one core idle, which is half of a small machine; and much of a test here is waiting.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false, // pure functions: one worker reads the modules once for all files
          setupFiles: 'test/support/seed.ts',
          include: ['test/{scoring,criteria,web,reports,sheet-form,sheet-reading}/**/*.test.ts'],
          testTimeout: 60_000, // a law that takes a second takes ten on a busy machine
        },
      },
      {
        test: {
          name: 'database',
          environment: 'node',
          isolate: false, // each test has a store of its own
          setupFiles: 'test/support/seed.ts',
          include: ['test/{db,api}/**/*.test.ts'],
          globalSetup: 'test/support/postgres.ts',
          testTimeout: 120_000, // on a busy machine; a quiet one needs a tenth
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/browser-setup.ts',
          setupFiles: 'test/support/demo-server.ts', // one server a file, so files run side by side
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
