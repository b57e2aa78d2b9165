import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const day = '____-__-__'

/** Rows that are only ever added, with their keys: nothing of a vote is written over. */
const appendOnly = {
  elector_vote: ['motion_id', 'member_id'],
  ballot_paper: ['motion_id', 'id'],
  award_document: ['id'],
}

/** The year-end conference: who was there, what was put to the vote and how it went, and what followed. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`
  // Without a rowid nothing tells in which order the rows came.
  const orderless = engine === 'postgres' ? sql`` : sql`strict, without rowid`

  await db.schema
    .createTable('conference')
    .addColumn('season_id', text, (col) => col.primaryKey().references('season.id'))
    .addColumn('held_on', text)
    .addColumn('place', text, (col) => col.notNull())
    .addColumn('minutes', text, (col) => col.notNull())
    .addColumn('quorum', text, (col) => col.notNull())
    .addColumn('quorum_rule', text, (col) => col.notNull())
    .addColumn('proxies', 'integer', (col) => col.notNull())
    .addColumn('concerned', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addCheckConstraint('conference_held_on', sql`held_on like ${sql.lit(day)}`)
    .addCheckConstraint('conference_quorum_rule', sql`quorum_rule in ('at_least', 'more_than')`)
    .addCheckConstraint('conference_proxies', sql`proxies in (0, 1)`)
    .addCheckConstraint(
      'conference_concerned',
      sql`concerned in ('secret-only', 'never', 'always')`,
    )
    .addCheckConstraint('conference_version', sql`version >= 1`)
    .addCheckConstraint('conference_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('attendance')
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('delegates', 'integer', (col) => col.notNull())
    .addColumn('holder_id', text)
    .addPrimaryKeyConstraint('attendance_key', ['season_id', 'member_id'])
    .addForeignKeyConstraint('attendance_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addForeignKeyConstraint('attendance_holder', ['season_id', 'holder_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('attendance_state', sql`state in ('present', 'absent', 'proxy')`)
    .addCheckConstraint('attendance_delegates', sql`(delegates > 0) = (state = 'present')`)
    .addCheckConstraint(
      'attendance_proxy',
      sql`(holder_id is not null) = (state = 'proxy') and (holder_id is null or holder_id <> member_id)`,
    )
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('motion')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('purpose', text, (col) => col.notNull())
    .addColumn('award_id', text, (col) => col.notNull())
    .addColumn('members', text, (col) => col.notNull())
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('detail', text, (col) => col.notNull())
    .addColumn('mode', text, (col) => col.notNull())
    .addColumn('custody', text, (col) => col.notNull())
    .addColumn('options', text, (col) => col.notNull())
    .addColumn('seats', 'integer', (col) => col.notNull())
    .addColumn('base', text, (col) => col.notNull())
    .addColumn('fraction', text, (col) => col.notNull())
    .addColumn('threshold', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('public_key', text)
    .addColumn('pending_step', text)
    .addColumn('pending_by', text)
    .addColumn('pending_member', text)
    .addColumn('opened_at', text)
    .addColumn('ended_at', text)
    .addColumn('counted_at', text)
    .addColumn('tracking', text)
    .addColumn('root', text)
    .addColumn('outcome', text)
    .addColumn('void_reason', text)
    .addColumn('reference', text, (col) => col.notNull())
    .addColumn('decision_id', text, (col) => col.references('award_decision.id'))
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addUniqueConstraint('motion_number', ['season_id', 'number'])
    .addCheckConstraint('motion_purpose', sql`purpose in ('choose', 'rank', 'confirm', 'other')`)
    .addCheckConstraint('motion_mode', sql`mode in ('open', 'secret')`)
    .addCheckConstraint(
      'motion_custody',
      sql`custody in ('none', 'server', 'tellers') and (custody = 'none') = (mode = 'open')`,
    )
    .addCheckConstraint('motion_base', sql`base in ('all', 'present', 'valid')`)
    .addCheckConstraint('motion_threshold', sql`threshold in ('at_least', 'more_than')`)
    .addCheckConstraint('motion_state', sql`state in ('draft', 'open', 'ended', 'counted', 'void')`)
    .addCheckConstraint(
      'motion_pending',
      sql`(pending_step is null) = (pending_by is null)
        and pending_step in ('open', 'end', 'count', 'void', 'record')`,
    )
    .addCheckConstraint('motion_outcome', sql`(outcome is not null) = (state = 'counted')`)
    .addCheckConstraint('motion_seats', sql`seats >= 1`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('elector')
    .addColumn('motion_id', text, (col) => col.notNull().references('motion.id'))
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('holder_id', text, (col) => col.notNull())
    .addColumn('present', 'integer', (col) => col.notNull())
    .addColumn('voted', 'integer')
    .addPrimaryKeyConstraint('elector_key', ['motion_id', 'member_id'])
    .addCheckConstraint('elector_present', sql`present in (0, 1)`)
    .addCheckConstraint('elector_voted', sql`voted in (0, 1)`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('elector_vote')
    .addColumn('motion_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('choice', text, (col) => col.notNull())
    .addColumn('cast_by', text, (col) => col.notNull())
    .addColumn('cast_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('elector_vote_key', ['motion_id', 'member_id'])
    .addForeignKeyConstraint('elector_vote_elector', ['motion_id', 'member_id'], 'elector', [
      'motion_id',
      'member_id',
    ])
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('envelope')
    .addColumn('motion_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('tracking', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('envelope_key', ['motion_id', 'member_id'])
    .addUniqueConstraint('envelope_once', ['motion_id', 'tracking'])
    .addForeignKeyConstraint('envelope_elector', ['motion_id', 'member_id'], 'elector', [
      'motion_id',
      'member_id',
    ])
    .addCheckConstraint('envelope_tracking', sql`length(tracking) = 64`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('sealed_paper')
    .addColumn('motion_id', text, (col) => col.notNull().references('motion.id'))
    .addColumn('layer', 'integer', (col) => col.notNull())
    .addColumn('id', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('sealed_paper_key', ['motion_id', 'layer', 'id'])
    .addCheckConstraint('sealed_paper_layer', sql`layer in (1, 2)`)
    .modifyEnd(orderless)
    .execute()

  await db.schema
    .createTable('ballot_paper')
    .addColumn('motion_id', text, (col) => col.notNull().references('motion.id'))
    .addColumn('id', text, (col) => col.notNull())
    .addColumn('choice', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('ballot_paper_key', ['motion_id', 'id'])
    .modifyEnd(orderless)
    .execute()

  await db.schema
    .createTable('teller')
    .addColumn('motion_id', text, (col) => col.notNull().references('motion.id'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('person_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('public_key', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('teller_key', ['motion_id', 'position'])
    .addUniqueConstraint('teller_member', ['motion_id', 'member_id'])
    .addCheckConstraint('teller_position', sql`position in (1, 2)`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('award_document')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('in_season', text, (col) => col.notNull())
    .addColumn('stage', text, (col) => col.notNull())
    .addColumn('award_id', text, (col) => col.notNull())
    .addColumn('members', text, (col) => col.notNull())
    .addColumn('number', text, (col) => col.notNull())
    .addColumn('issued_on', text, (col) => col.notNull())
    .addColumn('issuer', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('vacant', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addForeignKeyConstraint('award_document_season', ['in_season'], 'season', ['id'])
    .addCheckConstraint(
      'award_document_stage',
      sql`stage in ('proposed', 'granted', 'refused', 'revoked')`,
    )
    .addCheckConstraint('award_document_issued_on', sql`issued_on like ${sql.lit(day)}`)
    .addCheckConstraint('award_document_vacant', sql`vacant in (0, 1)`)
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema.createIndex('award_document_of_season').on('award_document')
  await ofSeason.column('in_season').execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

const owned = ['conference', 'attendance', 'motion']
/** Tables whose season is that of their motion. */
const parts = ['elector', 'elector_vote', 'envelope', 'sealed_paper', 'ballot_paper', 'teller']
/** What never changes of a motion once it was put to the vote. */
const put = [
  'season_id',
  'number',
  'purpose',
  'award_id',
  'members',
  'title',
  'detail',
  'mode',
  'custody',
  'options',
  'seats',
  'base',
  'fraction',
  'threshold',
]
const rewritten = `(old.id <> new.id or old.state <> 'draft' and (${put
  .map((column) => `new.${column} <> old.${column}`)
  .join(' or ')})
  or old.state in ('counted', 'void') and new.state <> old.state
  or old.outcome is not null and new.outcome <> old.outcome)`

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (season: string) =>
    `when exists (select 1 from season where phase = 'published' and id = ${season})
      ${refuse('SEASON_LOCKED')}`
  const guards = (table: string, season: (row: string) => string) => [
    `create trigger ${table}_season_i before insert on ${table} ${locked(season('new'))}`,
    `create trigger ${table}_season_u before update on ${table} ${locked(season('old'))}`,
    `create trigger ${table}_season_v before update on ${table} ${locked(season('new'))}`,
    `create trigger ${table}_season_d before delete on ${table} ${locked(season('old'))}`,
  ]
  return [
    ...owned.flatMap((table) => guards(table, (row) => `${row}.season_id`)),
    ...parts.flatMap((table) =>
      guards(table, (row) => `(select season_id from motion where id = ${row}.motion_id)`),
    ),
    ...Object.entries(appendOnly).flatMap(([table, columns]) => {
      const same = columns.map((column) => `${column} = new.${column}`).join(' and ')
      return [
        `create trigger ${table}_u before update on ${table} ${refuse('APPEND_ONLY')}`,
        `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
        `create trigger ${table}_i before insert on ${table}
          when exists (select 1 from ${table} where ${same}) ${refuse('KEY_EXISTS')}`,
      ]
    }),
    `create trigger motion_fixed before update on motion when ${rewritten} ${refuse('APPEND_ONLY')}`,
    `create trigger motion_i before insert on motion
      when exists (select 1 from motion where id = new.id
        or season_id = new.season_id and number = new.number) ${refuse('KEY_EXISTS')}`,
    `create trigger motion_d before delete on motion when old.state <> 'draft'
      ${refuse('APPEND_ONLY')}`,
  ]
}

function onPostgres(): string[] {
  const guard = (table: string, name: string) => [
    `create trigger ${table}_season before insert or update or delete on ${table}
      for each row execute function ${name}()`,
    `create trigger ${table}_season_t before truncate on ${table} execute function refuse_change()`,
  ]
  return [
    `create function motion_part_guard() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then
        perform refuse_published((select season_id from motion where id = old.motion_id));
      end if;
      if tg_op = 'DELETE' then return old; end if;
      perform refuse_published((select season_id from motion where id = new.motion_id));
      return new;
    end $$`,
    ...owned.flatMap((table) => guard(table, 'season_guard')),
    ...parts.flatMap((table) => guard(table, 'motion_part_guard')),
    ...Object.keys(appendOnly).flatMap((table) => [
      `create trigger ${table}_ud before update or delete on ${table}
        for each row execute function refuse_change()`,
    ]),
    `create trigger award_document_t before truncate on award_document
      execute function refuse_change()`,
    `create trigger motion_fixed before update on motion for each row when (${rewritten})
      execute function refuse_change()`,
    `create trigger motion_d before delete on motion for each row when (old.state <> 'draft')
      execute function refuse_change()`,
  ]
}
