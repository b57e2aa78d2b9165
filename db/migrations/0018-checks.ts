import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const tables = ['check_draw', 'sheet_check', 'check_item']

/** What never changes of an assignment; it is sent once, and then nothing of it changes. */
const fixed = ['id', 'season_id', 'draw_number', 'checker_id', 'member_id']

/** Draws of who checks whom, the sheets to check, and what the checkers say of each criterion. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('check_draw')
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('seed', text, (col) => col.notNull())
    .addColumn('input', text, (col) => col.notNull())
    .addColumn('result', text, (col) => col.notNull())
    .addColumn('digest', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('check_draw_key', ['season_id', 'number'])
    .addCheckConstraint('check_draw_number', sql`number >= 1 and (number = 1 or reason <> '')`)
    .addCheckConstraint('check_draw_seed', sql`seed <> '' and length(digest) = 64`)
    .addCheckConstraint('check_draw_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('sheet_check')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('draw_number', 'integer', (col) => col.notNull())
    .addColumn('checker_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('disagreement', text)
    .addColumn('sent_by', text)
    .addColumn('sent_at', text)
    .addUniqueConstraint('sheet_check_once', [
      'season_id',
      'draw_number',
      'checker_id',
      'member_id',
    ])
    .addForeignKeyConstraint('sheet_check_draw', ['season_id', 'draw_number'], 'check_draw', [
      'season_id',
      'number',
    ])
    .addForeignKeyConstraint('sheet_check_checker', ['season_id', 'checker_id'], 'member', [
      'season_id',
      'id',
    ])
    .addForeignKeyConstraint('sheet_check_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('sheet_check_not_own', sql`checker_id <> member_id`)
    .addCheckConstraint(
      'sheet_check_sent',
      sql`(sent_at is null) = (sent_by is null) and (sent_at is null) = (disagreement is null)
        and (sent_at is null or sent_at like ${sql.lit(instant)})`,
    )
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('check_item')
    .addColumn('check_id', text, (col) => col.notNull().references('sheet_check.id'))
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('criterion', text, (col) => col.notNull())
    .addColumn('verdict', text, (col) => col.notNull())
    .addColumn('fact', text)
    .addColumn('note', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('check_item_key', ['check_id', 'criterion'])
    .addCheckConstraint('check_item_verdict', sql`verdict in ('agree', 'other', 'ask')`)
    .addCheckConstraint(
      'check_item_says',
      sql`(verdict = 'other') = (fact is not null) and (verdict = 'agree' or note <> '')`,
    )
    .addCheckConstraint('check_item_version', sql`version >= 1`)
    .addCheckConstraint('check_item_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

function changed(columns: readonly string[]): string {
  return columns.map((column) => `new.${column} <> old.${column}`).join(' or ')
}

/** An item belongs to its check for good, and to that check's season. */
const itemMoved = changed(['check_id', 'season_id', 'criterion'])

function sent(row: 'new' | 'old'): string {
  return `exists (select 1 from sheet_check where id = ${row}.check_id
    and (sent_at is not null or season_id <> ${row}.season_id))`
}

/** INSERT OR REPLACE deletes without firing delete triggers, so the insert guards test every key too. */
const keys: Readonly<Record<string, string>> = {
  check_draw: 'season_id = new.season_id and number = new.number',
  sheet_check: `id = new.id or (season_id = new.season_id and draw_number = new.draw_number
    and checker_id = new.checker_id and member_id = new.member_id)`,
  check_item: 'check_id = new.check_id and criterion = new.criterion',
}

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (...seasons: string[]) =>
    `when exists (select 1 from season where phase = 'published' and id in (${seasons.join(', ')}))`
  const lock = refuse('SEASON_LOCKED')
  return [
    ...tables.flatMap((table) => [
      `create trigger ${table}_season_i before insert on ${table} ${locked('new.season_id')} ${lock}`,
      `create trigger ${table}_season_u before update on ${table}
        ${locked('old.season_id', 'new.season_id')} ${lock}`,
      `create trigger ${table}_season_d before delete on ${table} ${locked('old.season_id')} ${lock}`,
      `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
      `create trigger ${table}_i before insert on ${table}
        when exists (select 1 from ${table} where ${keys[table]}) ${refuse('KEY_EXISTS')}`,
    ]),
    `create trigger check_draw_u before update on check_draw ${refuse('APPEND_ONLY')}`,
    `create trigger sheet_check_fixed before update on sheet_check
      when ${changed(fixed)} or old.sent_at is not null ${refuse('APPEND_ONLY')}`,
    `create trigger check_item_sent_i before insert on check_item when ${sent('new')}
      ${refuse('APPEND_ONLY')}`,
    `create trigger check_item_sent_u before update on check_item when ${sent('old')} or ${itemMoved}
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
    `create trigger check_draw_u before update on check_draw
      for each row execute function refuse_change()`,
    `create trigger sheet_check_fixed before update on sheet_check for each row
      when (${changed(fixed)} or old.sent_at is not null) execute function refuse_change()`,
    `create trigger check_item_moved before update on check_item for each row
      when (${itemMoved}) execute function refuse_change()`,
    `create function check_item_guard() returns trigger language plpgsql as $$ begin
      if ${sent('new')} then raise exception 'APPEND_ONLY on check_item'; end if;
      return new;
    end $$`,
    `create trigger check_item_sent before insert or update on check_item
      for each row execute function check_item_guard()`,
  ]
}
