import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const day = '____-__-__'
const instant = '____-__-__T__:__:__.___Z'

const keys = { letterhead: ['in_season', 'issuer'], paper_issue: ['in_season', 'issuer', 'paper'] }
type Table = keyof typeof keys
const tables = Object.keys(keys) as Table[]

/**
 * How papers of a season are headed and signed, and the number and day that each was issued with: of the
 * cluster (`issuer` ''), or of a member by its id. An empty text leaves what follows from the data. A season that
 * is published takes these still: offices number their papers after the conference.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('letterhead')
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('issuer', text, (col) => col.notNull())
    .addColumn('parent', text, (col) => col.notNull())
    .addColumn('name', text, (col) => col.notNull())
    .addColumn('mark', text, (col) => col.notNull())
    .addColumn('place', text, (col) => col.notNull())
    .addColumn('on_behalf', text, (col) => col.notNull())
    .addColumn('office', text, (col) => col.notNull())
    .addColumn('position', text, (col) => col.notNull())
    .addColumn('signer', text, (col) => col.notNull())
    .addColumn('deputy', text, (col) => col.notNull())
    .addColumn('secretary', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('letterhead_key', ['in_season', 'issuer'])
    .addCheckConstraint('letterhead_version', sql`version >= 1`)
    .addCheckConstraint('letterhead_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('paper_issue')
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('issuer', text, (col) => col.notNull())
    .addColumn('paper', text, (col) => col.notNull())
    .addColumn('number', text, (col) => col.notNull())
    .addColumn('issued_on', text)
    .addColumn('recipients', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('paper_issue_key', ['in_season', 'issuer', 'paper'])
    .addCheckConstraint('paper_issue_version', sql`version >= 1`)
    .addCheckConstraint('paper_issue_day', sql`issued_on like ${sql.lit(day)}`)
    .addCheckConstraint('paper_issue_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  for (const table of tables)
    for (const statement of engine === 'sqlite' ? onSqlite(table) : onPostgres(table))
      await sql.raw(statement).execute(db)
}

/** Whose row it is never changes, and each change is the next version. */
function outOfLine(table: Table): string {
  const moved = keys[table].map((column) => `new.${column} <> old.${column}`)
  return [...moved, 'new.version <> old.version + 1'].join(' or ')
}

function onSqlite(table: Table): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const same = keys[table].map((column) => `${column} = new.${column}`).join(' and ')
  return [
    `create trigger ${table}_u before update on ${table} when ${outOfLine(table)} ${refuse('APPEND_ONLY')}`,
    `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
    `create trigger ${table}_i before insert on ${table}
      when exists (select 1 from ${table} where ${same}) ${refuse('KEY_EXISTS')}`,
  ]
}

function onPostgres(table: Table): string[] {
  return [
    `create trigger ${table}_u before update on ${table} for each row
      when (${outOfLine(table)}) execute function refuse_change()`,
    `create trigger ${table}_d before delete on ${table}
      for each row execute function refuse_change()`,
    `create trigger ${table}_t before truncate on ${table} execute function refuse_change()`,
  ]
}
