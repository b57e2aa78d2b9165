import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.

/** Tables whose rows are only ever added, with their keys. */
const keys = {
  audit: ['cluster_id', 'seq'],
  sheet_version: ['season_id', 'number'],
  stage_value: ['season_id', 'member_id', 'criterion', 'stage', 'round'],
  review: ['id'],
}

/** Rows that are only ever added, and what never changes of others: the database itself refuses. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const statements = engine === 'sqlite' ? onSqlite() : onPostgres()
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Rows of which only the other columns may change: a file withdrawn, a decision cancelled. None is deleted. */
const fixed = {
  evidence: ['id', 'season_id', 'member_id', 'sha256', 'name', 'mime', 'bytes', 'created_at'],
  award_decision: [
    'id',
    'season_id',
    'kind',
    'award_id',
    'members',
    'reason',
    'reference',
    'created_by',
    'created_at',
  ],
}

function changed(columns: readonly string[]): string {
  return columns.map((column) => `new.${column} <> old.${column}`).join(' or ')
}

/**
 * INSERT OR REPLACE deletes without firing delete triggers where `recursive_triggers` is off, so the
 * insert guards test every key too.
 */
function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  return [
    ...Object.entries(keys).flatMap(([table, columns]) => {
      const same = columns.map((column) => `${column} = new.${column}`).join(' and ')
      const twice = `exists (select 1 from ${table} where ${same})`
      return [
        `create trigger ${table}_u before update on ${table} ${refuse('APPEND_ONLY')}`,
        `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
        `create trigger ${table}_i before insert on ${table} when ${twice} ${refuse('KEY_EXISTS')}`,
      ]
    }),
    `create trigger audit_chain before insert on audit
      when new.seq <> (select coalesce(max(seq), 0) + 1 from audit where cluster_id = new.cluster_id)
        or new.prev <> coalesce((select hash from audit where cluster_id = new.cluster_id
          order by seq desc limit 1), '')
        or exists (select 1 from audit where hash = new.hash)
      ${refuse('CHAIN_GUARD')}`,
    ...Object.entries(fixed).flatMap(([table, columns]) => [
      `create trigger ${table}_fixed before update on ${table} when ${changed(columns)}
        ${refuse('APPEND_ONLY')}`,
      `create trigger ${table}_d before delete on ${table} ${refuse('APPEND_ONLY')}`,
      `create trigger ${table}_i before insert on ${table}
        when exists (select 1 from ${table} where id = new.id) ${refuse('KEY_EXISTS')}`,
    ]),
  ]
}

function onPostgres(): string[] {
  return [
    `create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'APPEND_ONLY on %', tg_table_name; end $$`,
    ...Object.keys(keys).flatMap((table) => [
      `create trigger ${table}_ud before update or delete on ${table}
        for each row execute function refuse_change()`,
      `create trigger ${table}_t before truncate on ${table} execute function refuse_change()`,
    ]),
    `create function audit_chain() returns trigger language plpgsql as $$
      declare last record;
      begin
        select seq, hash into last from audit where cluster_id = new.cluster_id order by seq desc limit 1;
        if new.seq <> coalesce(last.seq, 0) + 1 or new.prev <> coalesce(last.hash, '') then
          raise exception 'CHAIN_GUARD';
        end if;
        return new;
      end $$`,
    `create trigger audit_chain before insert on audit for each row execute function audit_chain()`,
    ...Object.entries(fixed).flatMap(([table, columns]) => [
      `create trigger ${table}_fixed before update on ${table} for each row when (${changed(columns)})
        execute function refuse_change()`,
      `create trigger ${table}_d before delete on ${table}
        for each row execute function refuse_change()`,
      `create trigger ${table}_t before truncate on ${table} execute function refuse_change()`,
    ]),
  ]
}
