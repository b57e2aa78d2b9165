// What tests import as `vitest` while mutants are tried; `expect` is Vitest's own.
export { expect } from '../../../node_modules/vitest/dist/index.js'
export { describe, test } from './collect.ts'
