import type { Command } from './command.ts'

/**
 * Every command by its name. Each is loaded only when it is asked for, so that `score` needs neither
 * a database nor anything else than the engine.
 */
export const commands: Record<string, () => Promise<Command>> = {
  score: async () => (await import('./score.ts')).score,
  check: async () => (await import('./check.ts')).check,
  compare: async () => (await import('./compare.ts')).compare,
  cases: async () => (await import('./cases.ts')).cases,
  schema: async () => (await import('./schema.ts')).schema,
  'import-report': async () => (await import('./import-report.ts')).importReport,
  draw: async () => (await import('./draw.ts')).draw,
  verify: async () => (await import('./verify.ts')).verify,
  'verify-capsule': async () => (await import('./verify-capsule.ts')).verifyCapsule,
  migrate: async () => (await import('./migrate.ts')).migrate,
}
