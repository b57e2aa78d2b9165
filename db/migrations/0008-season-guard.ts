import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.

/** Tables with a `season_id`; those with an `id` could carry a row over from another season. */
const owned = ['activity', 'evidence', 'claim', 'review', 'award_decision']
const keyed = ['sheet_version', 'member', 'stage_value']
/** Tables whose season is that of the row they belong to. */
const parts = [
  ['activity_member', 'activity'],
  ['activity_evidence', 'activity'],
  ['claim_activity', 'claim'],
  ['claim_evidence', 'claim'],
] as const

/**
 * A published season stays as it is, whoever writes: its rows refuse every change, and its phase moves
 * on only in a demonstration, which no season can become or cease to be.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const statements = engine === 'sqlite' ? onSqlite() : onPostgres()
  for (const statement of statements) await sql.raw(statement).execute(db)
}

function onSqlite(): string[] {
  const refuse = `begin select raise(abort, 'SEASON_LOCKED'); end`
  const locked = (...seasons: string[]) =>
    `when exists (select 1 from season where phase = 'published' and id in (${seasons.join(', ')}))`
  const guards = (table: string, oldSeason: string, newSeason: string, replaced: string[]) => [
    `create trigger ${table}_season_i before insert on ${table} ${locked(newSeason, ...replaced)} ${refuse}`,
    `create trigger ${table}_season_u before update on ${table} ${locked(oldSeason, newSeason)} ${refuse}`,
    `create trigger ${table}_season_d before delete on ${table} ${locked(oldSeason)} ${refuse}`,
  ]
  const own = (table: string, replaced: string[]) =>
    guards(table, 'old.season_id', 'new.season_id', replaced)
  return [
    ...owned.flatMap((table) => own(table, [`(select season_id from ${table} where id = new.id)`])),
    ...keyed.flatMap((table) => own(table, [])),
    ...parts.flatMap(([table, whole]) => {
      const season = (row: string) =>
        `(select season_id from ${whole} where id = ${row}.${whole}_id)`
      return guards(table, season('old'), season('new'), [])
    }),
    `create trigger season_i before insert on season
      when exists (select 1 from season where id = new.id)
      begin select raise(abort, 'KEY_EXISTS'); end`,
    `create trigger season_u before update on season
      when (old.phase = 'published' and old.demo = 0) or new.demo <> old.demo or new.id <> old.id ${refuse}`,
    `create trigger season_d before delete on season when old.phase = 'published' ${refuse}`,
  ]
}

/** The season's row is locked for sharing: publishing waits for writers in flight, and none slips in after it. */
function onPostgres(): string[] {
  const refuse = `raise exception 'SEASON_LOCKED'`
  const guard = (name: string, oldSeason: string, newSeason: string) => `
    create function ${name}() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then perform refuse_published(${oldSeason}); end if;
      if tg_op = 'DELETE' then return old; end if;
      perform refuse_published(${newSeason});
      return new;
    end $$`
  const use = (table: string, name: string) => [
    `create trigger ${table}_season before insert or update or delete on ${table}
      for each row execute function ${name}()`,
    `create trigger ${table}_season_t before truncate on ${table} execute function refuse_change()`,
  ]
  const seasonOf = (whole: string, row: string) =>
    `(select season_id from ${whole} where id = ${row}.${whole}_id)`
  return [
    `create function refuse_published(season_id text) returns void language plpgsql as $$ begin
      perform 1 from season where id = season_id for share;
      if exists (select 1 from season where id = season_id and phase = 'published') then ${refuse}; end if;
    end $$`,
    guard('season_guard', 'old.season_id', 'new.season_id'),
    guard('activity_part_guard', seasonOf('activity', 'old'), seasonOf('activity', 'new')),
    guard('claim_part_guard', seasonOf('claim', 'old'), seasonOf('claim', 'new')),
    ...[...owned, ...keyed].flatMap((table) => use(table, 'season_guard')),
    ...parts.flatMap(([table, whole]) => use(table, `${whole}_part_guard`)),
    `create function season_change() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' then
        if old.phase = 'published' then ${refuse}; end if;
        return old;
      end if;
      if (old.phase = 'published' and old.demo = 0) or new.demo <> old.demo or new.id <> old.id then
        ${refuse};
      end if;
      return new;
    end $$`,
    `create trigger season_change before update or delete on season
      for each row execute function season_change()`,
    `create trigger season_t before truncate on season execute function refuse_change()`,
  ]
}
