import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const phases = sql`('setup', 'comment', 'record', 'self-score', 'cross-check', 'verify', 'explain',
  'verify-2', 'conference', 'published')`
/** The phases of every season before a season could choose. */
const before = ['record', 'self-score', 'verify', 'conference', 'published']

/** What never changes of an extension; it is decided once, by another person than its proposer. */
const fixed = [
  'id',
  'season_id',
  'phase',
  'from_at',
  'to_at',
  'reason',
  'proposed_by',
  'proposed_at',
]

/** Which phases a season has, when each opens and is due, and every extension with its reason. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('season_phase')
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('phase', text, (col) => col.notNull())
    .addColumn('opens_at', text)
    .addColumn('due_at', text)
    .addPrimaryKeyConstraint('season_phase_key', ['season_id', 'phase'])
    .addCheckConstraint('season_phase_phase', sql`phase in ${phases}`)
    .addCheckConstraint(
      'season_phase_times',
      sql`opens_at like ${sql.lit(instant)} and due_at like ${sql.lit(instant)} and opens_at < due_at`,
    )
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('extension')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('phase', text, (col) => col.notNull())
    .addColumn('member_id', text)
    .addColumn('from_at', text, (col) => col.notNull())
    .addColumn('to_at', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('proposed_by', text, (col) => col.notNull())
    .addColumn('proposed_at', text, (col) => col.notNull())
    .addColumn('decided_by', text)
    .addColumn('decided_at', text)
    .addColumn('decision_reason', text)
    .addForeignKeyConstraint('extension_season', ['season_id'], 'season', ['id'])
    .addForeignKeyConstraint('extension_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('extension_phase', sql`phase in ${phases}`)
    .addCheckConstraint('extension_state', sql`state in ('waiting', 'in-force', 'refused')`)
    .addCheckConstraint('extension_later', sql`from_at < to_at`)
    .addCheckConstraint(
      'extension_times',
      sql`from_at like ${sql.lit(instant)} and to_at like ${sql.lit(instant)}
        and proposed_at like ${sql.lit(instant)} and decided_at like ${sql.lit(instant)}`,
    )
    .addCheckConstraint(
      'extension_two_persons',
      sql`(decided_by is null) = (decided_at is null) and decided_by <> proposed_by
        and (state = 'waiting' or member_id is null or decided_by is not null)`,
    )
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema.createIndex('extension_of_season').on('extension')
  await ofSeason.column('season_id').execute()

  for (const phase of before)
    await sql`insert into season_phase (season_id, phase) select id, ${sql.lit(phase)} from season`.execute(
      db,
    )
  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** The member may be null, which `<>` would not tell from a value. */
function changed(differs: string): string {
  const columns = fixed.map((column) => `new.${column} <> old.${column}`)
  return [...columns, `new.member_id ${differs} old.member_id`, `old.state <> 'waiting'`].join(
    ' or ',
  )
}

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (...seasons: string[]) =>
    `when exists (select 1 from season where phase = 'published' and id in (${seasons.join(', ')}))`
  const lock = refuse('SEASON_LOCKED')
  const replaced = '(select season_id from extension where id = new.id)'
  return [
    ...['season_phase', 'extension'].flatMap((table) => [
      `create trigger ${table}_season_i before insert on ${table}
        ${locked('new.season_id', ...(table === 'extension' ? [replaced] : []))} ${lock}`,
      `create trigger ${table}_season_u before update on ${table}
        ${locked('old.season_id', 'new.season_id')} ${lock}`,
      `create trigger ${table}_season_d before delete on ${table} ${locked('old.season_id')} ${lock}`,
    ]),
    `create trigger extension_fixed before update on extension when ${changed('is not')}
      ${refuse('APPEND_ONLY')}`,
    `create trigger extension_d before delete on extension ${refuse('APPEND_ONLY')}`,
    `create trigger extension_i before insert on extension
      when exists (select 1 from extension where id = new.id) ${refuse('KEY_EXISTS')}`,
  ]
}

function onPostgres(): string[] {
  return [
    ...['season_phase', 'extension'].flatMap((table) => [
      `create trigger ${table}_season before insert or update or delete on ${table}
        for each row execute function season_guard()`,
      `create trigger ${table}_season_t before truncate on ${table}
        execute function refuse_change()`,
    ]),
    `create trigger extension_fixed before update on extension for each row
      when (${changed('is distinct from')}) execute function refuse_change()`,
    `create trigger extension_d before delete on extension
      for each row execute function refuse_change()`,
  ]
}
