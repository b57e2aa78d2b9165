import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/**
 * Who wrote down the rules and the attendance of a conference and who stands for them, the tellers that
 * were named, votes that were taken back, moves of a season with their reasons, and mails that are to go out.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema.alterTable('attendance').addColumn('recorded_by', text).execute()
  await db.schema.alterTable('conference').addColumn('rules_by', text).execute()
  await db.schema.alterTable('conference').addColumn('confirmed_by', text).execute()
  await db.schema.alterTable('motion').addColumn('tellers', text).execute()

  await db.schema
    .createTable('vote_retraction')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('motion_id', text, (col) => col.notNull().references('motion.id'))
    .addColumn('decision_id', text, (col) => col.notNull().references('award_decision.id'))
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('asked_by', text, (col) => col.notNull())
    .addColumn('asked_for', text)
    .addColumn('asked_at', text, (col) => col.notNull())
    .addColumn('done_by', text)
    .addColumn('done_at', text)
    .addForeignKeyConstraint('vote_retraction_season', ['season_id'], 'season', ['id'])
    .addUniqueConstraint('vote_retraction_once', ['motion_id'])
    .addCheckConstraint('vote_retraction_reason', sql`reason <> ''`)
    .addCheckConstraint('vote_retraction_asked_at', sql`asked_at like ${sql.lit(instant)}`)
    .addCheckConstraint(
      'vote_retraction_done',
      sql`(done_by is null) = (done_at is null) and done_at like ${sql.lit(instant)}
        and done_by <> asked_by`,
    )
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('season_move')
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('from_phase', text, (col) => col.notNull())
    .addColumn('to_phase', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('moved_by', text, (col) => col.notNull())
    .addColumn('moved_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('season_move_key', ['in_season', 'version'])
    .addCheckConstraint('season_move_moved_at', sql`moved_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('reminder_mail')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('reminder_id', text, (col) => col.notNull())
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('subject', text, (col) => col.notNull())
    .addColumn('text', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('tries', 'integer', (col) => col.notNull())
    .addColumn('tried_at', text)
    .addCheckConstraint('reminder_mail_state', sql`state in ('waiting', 'sent', 'failed')`)
    .addCheckConstraint('reminder_mail_tries', sql`tries >= 0`)
    .addCheckConstraint('reminder_mail_tried_at', sql`tried_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofReminder = db.schema.createIndex('reminder_mail_of_reminder').on('reminder_mail')
  await ofReminder.column('reminder_id').execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** What is asked for stays as it was asked; what is done stays done. */
const rewritten = `(old.done_at is not null or ${[
  ...['id', 'season_id', 'motion_id', 'decision_id', 'reason', 'asked_by', 'asked_for', 'asked_at'],
]
  .map((column) => `new.${column} is distinct from old.${column}`)
  .join(' or ')})`
const renamed = 'new.tellers is distinct from old.tellers'

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (row: string) =>
    `when exists (select 1 from season where phase = 'published' and id = ${row}.season_id)
      ${refuse('SEASON_LOCKED')}`
  return [
    `create trigger vote_retraction_season_i before insert on vote_retraction ${locked('new')}`,
    `create trigger vote_retraction_season_u before update on vote_retraction ${locked('old')}`,
    `create trigger vote_retraction_season_d before delete on vote_retraction ${locked('old')}`,
    `create trigger vote_retraction_d before delete on vote_retraction when old.done_at is not null
      ${refuse('APPEND_ONLY')}`,
    `create trigger vote_retraction_fixed before update on vote_retraction when ${rewritten}
      ${refuse('APPEND_ONLY')}`,
    `create trigger vote_retraction_i before insert on vote_retraction
      when exists (select 1 from vote_retraction where id = new.id or motion_id = new.motion_id)
      ${refuse('KEY_EXISTS')}`,
    `create trigger season_move_u before update on season_move ${refuse('APPEND_ONLY')}`,
    `create trigger season_move_d before delete on season_move ${refuse('APPEND_ONLY')}`,
    `create trigger season_move_i before insert on season_move
      when exists (select 1 from season_move
        where in_season = new.in_season and version = new.version) ${refuse('KEY_EXISTS')}`,
    `create trigger motion_tellers before update on motion when ${renamed} ${refuse('APPEND_ONLY')}`,
  ]
}

function onPostgres(): string[] {
  const each = 'for each row execute function'
  const when = (rule: string) => `for each row when (${rule}) execute function refuse_change()`
  return [
    `create trigger vote_retraction_season before insert or update or delete on vote_retraction
      ${each} season_guard()`,
    `create trigger vote_retraction_season_t before truncate on vote_retraction
      execute function refuse_change()`,
    `create trigger vote_retraction_d before delete on vote_retraction
      ${when('old.done_at is not null')}`,
    `create trigger vote_retraction_fixed before update on vote_retraction ${when(rewritten)}`,
    `create trigger season_move_ud before update or delete on season_move ${each} refuse_change()`,
    `create trigger season_move_t before truncate on season_move execute function refuse_change()`,
    `create trigger motion_tellers before update on motion ${when(renamed)}`,
  ]
}
