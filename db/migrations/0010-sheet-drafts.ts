import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What never changes of a draft: whose it is, and what it was made from. */
const fixed = ['id', 'cluster_id', 'created_by', 'created_at']
const origin = ['based_on_season', 'based_on_number']

/** Sheets that a cluster works on before they are used in a season. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('sheet_draft')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('cluster_id', text, (col) => col.notNull().references('cluster.id'))
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('based_on_season', text, (col) => col.references('season.id'))
    .addColumn('based_on_number', 'integer')
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addCheckConstraint(
      'sheet_draft_origin',
      sql`(based_on_season is null) = (based_on_number is null)`,
    )
    .addCheckConstraint('sheet_draft_version', sql`version >= 1`)
    .addCheckConstraint('sheet_draft_created_at', sql`created_at like ${sql.lit(instant)}`)
    .addCheckConstraint('sheet_draft_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofCluster = db.schema.createIndex('sheet_draft_of_cluster').on('sheet_draft')
  await ofCluster.columns(['cluster_id', 'updated_at']).execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** The origin may be null, which `<>` would not tell from a value. */
function changed(differs: string): string {
  return [
    ...fixed.map((column) => `new.${column} <> old.${column}`),
    ...origin.map((column) => `new.${column} ${differs} old.${column}`),
  ].join(' or ')
}

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  return [
    `create trigger sheet_draft_fixed before update on sheet_draft when ${changed('is not')}
      ${refuse('APPEND_ONLY')}`,
    `create trigger sheet_draft_i before insert on sheet_draft
      when exists (select 1 from sheet_draft where id = new.id) ${refuse('KEY_EXISTS')}`,
  ]
}

function onPostgres(): string[] {
  return [
    `create trigger sheet_draft_fixed before update on sheet_draft for each row
      when (${changed('is distinct from')}) execute function refuse_change()`,
    `create trigger sheet_draft_t before truncate on sheet_draft execute function refuse_change()`,
  ]
}
