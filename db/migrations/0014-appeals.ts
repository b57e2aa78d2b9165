import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What never changes of an appeal; it is decided once. */
const fixed = [
  'id',
  'season_id',
  'member_id',
  'criterion',
  'round',
  'statement',
  'evidence',
  'late',
  'created_by',
  'created_at',
]

/** What a member answers to a changed value, and what it appeals against. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('explanation')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('criterion', text, (col) => col.notNull())
    .addColumn('round', 'integer', (col) => col.notNull())
    .addColumn('agrees', 'integer', (col) => col.notNull())
    .addColumn('statement', text, (col) => col.notNull())
    .addColumn('evidence', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addForeignKeyConstraint('explanation_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('explanation_round', sql`round >= 1`)
    .addCheckConstraint(
      'explanation_says',
      sql`agrees in (0, 1) and (agrees = 1 or statement <> '')`,
    )
    .addCheckConstraint('explanation_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('appeal')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('criterion', text, (col) => col.notNull())
    .addColumn('round', 'integer', (col) => col.notNull())
    .addColumn('statement', text, (col) => col.notNull())
    .addColumn('evidence', text, (col) => col.notNull())
    .addColumn('late', 'integer', (col) => col.notNull())
    .addColumn('judge_id', text)
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('outcome', text)
    .addColumn('answer', text)
    .addColumn('value_round', 'integer')
    .addColumn('effect', text)
    .addColumn('decided_by', text)
    .addColumn('decided_at', text)
    .addUniqueConstraint('appeal_once', ['season_id', 'member_id', 'criterion'])
    .addForeignKeyConstraint('appeal_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addForeignKeyConstraint('appeal_judge', ['season_id', 'judge_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('appeal_not_own_judge', sql`judge_id <> member_id`)
    .addCheckConstraint('appeal_says', sql`late in (0, 1) and round >= 1 and statement <> ''`)
    .addCheckConstraint('appeal_outcome', sql`outcome in ('upheld', 'partly', 'rejected')`)
    .addCheckConstraint(
      'appeal_decided',
      sql`(outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)
        and (outcome is null) = (answer is null) and (value_round is null) = (effect is null)
        and (value_round is null or outcome <> 'rejected')`,
    )
    .addCheckConstraint(
      'appeal_times',
      sql`created_at like ${sql.lit(instant)} and decided_at like ${sql.lit(instant)}`,
    )
    .modifyEnd(strict)
    .execute()

  for (const table of ['explanation', 'appeal'])
    await db.schema
      .createIndex(`${table}_of_season`)
      .on(table)
      .columns(['season_id', 'member_id'])
      .execute()
  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** The judge may be null, which `<>` would not tell from a value. */
function changed(differs: string): string {
  const columns = fixed.map((column) => `new.${column} <> old.${column}`)
  return [...columns, `new.judge_id ${differs} old.judge_id`, 'old.outcome is not null'].join(
    ' or ',
  )
}

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (...seasons: string[]) =>
    `when exists (select 1 from season where phase = 'published' and id in (${seasons.join(', ')}))`
  const lock = refuse('SEASON_LOCKED')
  return [
    ...['explanation', 'appeal'].flatMap((table) => [
      `create trigger ${table}_season_i before insert on ${table}
        ${locked('new.season_id', `(select season_id from ${table} where id = new.id)`)} ${lock}`,
      `create trigger ${table}_season_u before update on ${table}
        ${locked('old.season_id', 'new.season_id')} ${lock}`,
      `create trigger ${table}_season_d before delete on ${table} ${locked('old.season_id')} ${lock}`,
      `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
    ]),
    `create trigger explanation_u before update on explanation ${refuse('APPEND_ONLY')}`,
    `create trigger explanation_i before insert on explanation
      when exists (select 1 from explanation where id = new.id) ${refuse('KEY_EXISTS')}`,
    `create trigger appeal_fixed before update on appeal when ${changed('is not')}
      ${refuse('APPEND_ONLY')}`,
    `create trigger appeal_i before insert on appeal
      when exists (select 1 from appeal where id = new.id or (season_id = new.season_id
        and member_id = new.member_id and criterion = new.criterion)) ${refuse('KEY_EXISTS')}`,
  ]
}

function onPostgres(): string[] {
  return [
    ...['explanation', 'appeal'].flatMap((table) => [
      `create trigger ${table}_season before insert or update or delete on ${table}
        for each row execute function season_guard()`,
      `create trigger ${table}_d before delete on ${table}
        for each row execute function refuse_change()`,
      `create trigger ${table}_season_t before truncate on ${table}
        execute function refuse_change()`,
    ]),
    `create trigger explanation_u before update on explanation
      for each row execute function refuse_change()`,
    `create trigger appeal_fixed before update on appeal for each row
      when (${changed('is distinct from')}) execute function refuse_change()`,
  ]
}
