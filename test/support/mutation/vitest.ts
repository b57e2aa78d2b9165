// What tests import as `vitest` while mutants are tried; `expect` is Vitest's own.
export { expect } from 'vitest'
export { describe, test } from './collect.ts'
