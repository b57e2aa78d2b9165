import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const phases = sql`('setup', 'comment', 'record', 'self-score', 'cross-check', 'verify', 'explain',
  'verify-2', 'conference', 'published')`

/**
 * The day of the interim review; where people may be written to; the secret addresses of their calendars;
 * who was reminded of what.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .alterTable('season_phase')
    .addColumn('interim_on', text, (col) =>
      col.check(sql`interim_on is null or (phase = 'record' and interim_on like '____-__-__')`),
    )
    .execute()

  await db.schema
    .createTable('contact')
    .addColumn('person_id', text, (col) => col.primaryKey().references('person.id'))
    .addColumn('email', text)
    .addColumn('version', 'integer', (col) => col.notNull())
    .addCheckConstraint('contact_email', sql`email like '%_@_%'`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('calendar_feed')
    .addColumn('person_id', text, (col) => col.primaryKey().references('person.id'))
    .addColumn('token_hash', text, (col) => col.notNull().unique())
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint('calendar_feed_token_hash', sql`length(token_hash) = 64`)
    .addCheckConstraint('calendar_feed_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('reminder')
    .addColumn('id', text, (col) => col.notNull())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('phase', text, (col) => col.notNull())
    .addColumn('note', text, (col) => col.notNull())
    .addColumn('sent_by', text, (col) => col.notNull().references('person.id'))
    .addColumn('sent_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('reminder_key', ['id', 'member_id'])
    .addForeignKeyConstraint('reminder_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('reminder_phase', sql`phase in ${phases}`)
    .addCheckConstraint('reminder_sent_at', sql`sent_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofMember = db.schema.createIndex('reminder_of_member').on('reminder')
  await ofMember.columns(['season_id', 'member_id']).execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** Of a published season nothing changes, its reminders neither. */
function onSqlite(): string[] {
  const locked = (season: string) =>
    `when exists (select 1 from season where phase = 'published' and id = ${season})
      begin select raise(abort, 'SEASON_LOCKED'); end`
  return [
    `create trigger reminder_season_i before insert on reminder ${locked('new.season_id')}`,
    `create trigger reminder_season_u before update on reminder ${locked('old.season_id')}`,
    `create trigger reminder_season_d before delete on reminder ${locked('old.season_id')}`,
  ]
}

function onPostgres(): string[] {
  return [
    `create trigger reminder_season before insert or update or delete on reminder
      for each row execute function season_guard()`,
    `create trigger reminder_season_t before truncate on reminder
      execute function refuse_change()`,
  ]
}
