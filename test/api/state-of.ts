import type { TestApp } from '../support/app.ts'

/** Everything that a refused request must leave as it was. */
export async function stateOf({ store }: TestApp): Promise<string> {
  const tables = [
    'person',
    'roleGrant',
    'season',
    'member',
    'activity',
    'claim',
    'audit',
    'invite',
    'idempotency',
  ] as const
  const rows = tables.map((table) => store.db.selectFrom(table).selectAll().execute())
  return JSON.stringify(await Promise.all(rows))
}
