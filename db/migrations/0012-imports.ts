import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const key = ['season_id', 'member_id', 'fragment', 'activity_id'] as const

/** Which fragment of a written report an activity was recorded from, so that none is recorded twice. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('imported_fragment')
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('fragment', text, (col) => col.notNull())
    .addColumn('activity_id', text, (col) => col.notNull().references('activity.id'))
    .addPrimaryKeyConstraint('imported_fragment_once', [...key])
    .addForeignKeyConstraint('imported_fragment_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('imported_fragment_digest', sql`length(fragment) = 64`)
    .modifyEnd(strict)
    .execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const same = key.map((column) => `${column} = new.${column}`).join(' and ')
  return [
    `create trigger imported_fragment_u before update on imported_fragment ${refuse('APPEND_ONLY')}`,
    `create trigger imported_fragment_d before delete on imported_fragment ${refuse('APPEND_ONLY')}`,
    `create trigger imported_fragment_i before insert on imported_fragment
      when exists (select 1 from imported_fragment where ${same}) ${refuse('KEY_EXISTS')}`,
  ]
}

function onPostgres(): string[] {
  return [
    `create trigger imported_fragment_ud before update or delete on imported_fragment
      for each row execute function refuse_change()`,
    `create trigger imported_fragment_t before truncate on imported_fragment
      execute function refuse_change()`,
  ]
}
