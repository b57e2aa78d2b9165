import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What members count under a criterion. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('claim')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('criterion', text, (col) => col.notNull())
    .addColumn('figures', text, (col) => col.notNull())
    .addColumn('note', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addUniqueConstraint('claim_once', ['season_id', 'member_id', 'criterion'])
    .addForeignKeyConstraint('claim_member_key', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('claim_version', sql`version >= 1`)
    .addCheckConstraint('claim_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  for (const counted of ['activity', 'evidence']) {
    const table = `claim_${counted}`
    await db.schema
      .createTable(table)
      .addColumn('claim_id', text, (col) => col.notNull().references('claim.id'))
      .addColumn(`${counted}_id`, text, (col) => col.notNull().references(`${counted}.id`))
      .addColumn('position', 'integer', (col) => col.notNull())
      .addPrimaryKeyConstraint(`${table}_once`, ['claim_id', `${counted}_id`])
      .modifyEnd(strict)
      .execute()
    await db.schema
      .createIndex(`${table}_of_${counted}`)
      .on(table)
      .column(`${counted}_id`)
      .execute()
  }
}
