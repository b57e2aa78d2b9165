import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/**
 * What papers said that went out, by their check code, to tell what changed since; and folders of papers that are
 * being made or are ready to be fetched. Neither is a record: both are forgotten after their time.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('paper_print')
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('code', text, (col) => col.notNull())
    .addColumn('said', text, (col) => col.notNull())
    .addColumn('made_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('paper_print_key', ['in_season', 'code'])
    .addCheckConstraint('paper_print_made_at', sql`made_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('folder_job')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('members', 'integer', (col) => col.notNull())
    .addColumn('open_to', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('snapshot', 'integer')
    .addColumn('done', 'integer', (col) => col.notNull())
    .addColumn('steps', 'integer', (col) => col.notNull())
    .addColumn('papers', 'integer', (col) => col.notNull())
    .addColumn('tries', 'integer', (col) => col.notNull())
    .addColumn('error', text, (col) => col.notNull())
    .addColumn('worker', text, (col) => col.notNull())
    .addColumn('started_at', text, (col) => col.notNull())
    .addColumn('seen_at', text, (col) => col.notNull())
    .addUniqueConstraint('folder_job_of', ['in_season', 'person_id'])
    .addCheckConstraint('folder_job_state', sql`state in ('making', 'made', 'failed')`)
    .addCheckConstraint('folder_job_members', sql`members in (0, 1)`)
    .addCheckConstraint('folder_job_steps', sql`done >= 0 and done <= steps`)
    .addCheckConstraint(
      'folder_job_times',
      sql`started_at like ${sql.lit(instant)} and seen_at like ${sql.lit(instant)}`,
    )
    .modifyEnd(strict)
    .execute()
}
