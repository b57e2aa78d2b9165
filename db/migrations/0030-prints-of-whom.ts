import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/**
 * What papers said that went out, now with which paper, of whom, by which column, and who made it: only what the same
 * person printed of the same paper is told again. Those kept before do not say so and are no records: they go.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema.dropTable('paper_print').execute()
  await db.schema
    .createTable('paper_print')
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('paper', text, (col) => col.notNull())
    .addColumn('member', text, (col) => col.notNull())
    .addColumn('stage', text, (col) => col.notNull())
    .addColumn('code', text, (col) => col.notNull())
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('said', text, (col) => col.notNull())
    .addColumn('made_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('paper_print_key', [
      ...(['in_season', 'code', 'paper', 'member', 'stage', 'person_id'] as const),
    ])
    .addCheckConstraint('paper_print_stage', sql`stage in ('self', 'verified')`)
    .addCheckConstraint('paper_print_made_at', sql`made_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
}
