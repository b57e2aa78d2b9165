import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const tables = ['signature', 'record_merge']

/** What never changes of a merge, once proposed. */
const fixed = [
  'id',
  'season_id',
  'kept_id',
  'dropped_id',
  'kept_member',
  'dropped_member',
  'proposed_by',
  'proposed_at',
]

/** What partners say of a joint activity, and records of one event that were made one. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('signature')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('activity_id', text, (col) => col.notNull().references('activity.id'))
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('act', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addForeignKeyConstraint('signature_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('signature_version', sql`version >= 1`)
    .addCheckConstraint('signature_act', sql`act = 'signed' or (act = 'objected' and reason <> '')`)
    .addCheckConstraint('signature_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofActivity = db.schema.createIndex('signature_of_activity').on('signature')
  await ofActivity.column('activity_id').execute()

  await db.schema
    .createTable('record_merge')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('kept_id', text, (col) => col.notNull().references('activity.id'))
    .addColumn('dropped_id', text, (col) => col.notNull().references('activity.id'))
    .addColumn('kept_member', text, (col) => col.notNull())
    .addColumn('dropped_member', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('moved', text, (col) => col.notNull())
    .addColumn('proposed_by', text, (col) => col.notNull())
    .addColumn('proposed_at', text, (col) => col.notNull())
    .addColumn('decided_by', text)
    .addColumn('decided_at', text)
    .addColumn('undone_by', text)
    .addColumn('undone_at', text)
    .addForeignKeyConstraint('merge_kept_member', ['season_id', 'kept_member'], 'member', [
      'season_id',
      'id',
    ])
    .addForeignKeyConstraint('merge_dropped_member', ['season_id', 'dropped_member'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('merge_two', sql`kept_id <> dropped_id and kept_member <> dropped_member`)
    .addCheckConstraint('merge_state', sql`state in ('proposed', 'merged', 'declined', 'undone')`)
    .addCheckConstraint(
      'merge_decided',
      sql`(state = 'proposed') = (decided_at is null) and (decided_at is null) = (decided_by is null)
        and (state = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_by is null)`,
    )
    .addCheckConstraint('merge_proposed_at', sql`proposed_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema.createIndex('record_merge_of_season').on('record_merge')
  await ofSeason.column('season_id').execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

const changed = fixed.map((column) => `new.${column} <> old.${column}`).join(' or ')

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (...seasons: string[]) =>
    `when exists (select 1 from season where phase = 'published' and id in (${seasons.join(', ')}))`
  const lock = refuse('SEASON_LOCKED')
  return [
    ...tables.flatMap((table) => [
      `create trigger ${table}_season_i before insert on ${table}
        ${locked('new.season_id', `(select season_id from ${table} where id = new.id)`)} ${lock}`,
      `create trigger ${table}_season_u before update on ${table}
        ${locked('old.season_id', 'new.season_id')} ${lock}`,
      `create trigger ${table}_season_d before delete on ${table} ${locked('old.season_id')} ${lock}`,
      `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
      `create trigger ${table}_i before insert on ${table}
        when exists (select 1 from ${table} where id = new.id) ${refuse('KEY_EXISTS')}`,
    ]),
    `create trigger signature_u before update on signature ${refuse('APPEND_ONLY')}`,
    `create trigger record_merge_fixed before update on record_merge when ${changed}
      ${refuse('APPEND_ONLY')}`,
  ]
}

function onPostgres(): string[] {
  return [
    ...tables.flatMap((table) => [
      `create trigger ${table}_season before insert or update or delete on ${table}
        for each row execute function season_guard()`,
      `create trigger ${table}_d before delete on ${table}
        for each row execute function refuse_change()`,
      `create trigger ${table}_season_t before truncate on ${table}
        execute function refuse_change()`,
    ]),
    `create trigger signature_u before update on signature
      for each row execute function refuse_change()`,
    `create trigger record_merge_fixed before update on record_merge for each row
      when (${changed}) execute function refuse_change()`,
  ]
}
