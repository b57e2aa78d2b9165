import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const day = '____-__-__'
const instant = '____-__-__T__:__:__.___Z'

/**
 * Organisations that followed others (merged, renamed), and the days in which each is a member of a season;
 * null is the season's own first or last day. A body is followed by one other, once, and it stays on record.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('organisation_succession')
    .addColumn('from_id', text, (col) => col.primaryKey().references('organisation.id'))
    .addColumn('to_id', text, (col) => col.notNull().references('organisation.id'))
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('on_day', text, (col) => col.notNull())
    .addColumn('document', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint('organisation_succession_two', sql`from_id <> to_id`)
    .addCheckConstraint('organisation_succession_kind', sql`kind in ('merged', 'renamed')`)
    .addCheckConstraint('organisation_succession_day', sql`on_day like ${sql.lit(day)}`)
    .addCheckConstraint(
      'organisation_succession_created_at',
      sql`created_at like ${sql.lit(instant)}`,
    )
    .modifyEnd(strict)
    .execute()
  const into = db.schema.createIndex('organisation_succession_into').on('organisation_succession')
  await into.column('to_id').execute()

  for (const column of ['valid_from', 'valid_to'])
    await db.schema
      .alterTable('member')
      .addColumn(column, text, (col) => col.check(sql`${sql.ref(column)} like ${sql.lit(day)}`))
      .execute()

  for (const statement of engine === 'sqlite' ? onSqlite : onPostgres)
    await sql.raw(statement).execute(db)
}

const onSqlite = [
  `create trigger organisation_succession_u before update on organisation_succession
    begin select raise(abort, 'APPEND_ONLY'); end`,
  `create trigger organisation_succession_d before delete on organisation_succession
    begin select raise(abort, 'APPEND_ONLY'); end`,
  `create trigger organisation_succession_i before insert on organisation_succession
    when exists (select 1 from organisation_succession where from_id = new.from_id)
    begin select raise(abort, 'KEY_EXISTS'); end`,
]

const onPostgres = [
  `create trigger organisation_succession_ud before update or delete on organisation_succession
    for each row execute function refuse_change()`,
  `create trigger organisation_succession_t before truncate on organisation_succession
    execute function refuse_change()`,
]
