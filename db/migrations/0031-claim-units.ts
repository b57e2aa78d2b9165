import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.

/** How many units an activity counts for under a criterion: "đón 3 đoàn" is recorded once. All so far count one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('claim_activity')
    .addColumn('units', 'integer', (col) =>
      col.notNull().defaultTo(1).check(sql`units between 1 and 9999`),
    )
    .execute()
}
