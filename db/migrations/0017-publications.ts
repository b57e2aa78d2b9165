import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What never changes of a proposal; it is decided once, by another person than its proposer. */
const fixed = [
  'id',
  'season_id',
  'kind',
  'number',
  'digest',
  'reason',
  'proposed_by',
  'proposed_at',
]
const place = ['proposed_for']

/**
 * Publishing by two persons, and what was published: capsules that stay as they are for ever. A season is
 * opened again only by a correction that two persons agreed on, which leads to the next number.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('publication_proposal')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('digest', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('proposed_by', text, (col) => col.notNull())
    .addColumn('proposed_for', text)
    .addColumn('proposed_at', text, (col) => col.notNull())
    .addColumn('decided_by', text)
    .addColumn('decided_for', text)
    .addColumn('decided_at', text)
    .addColumn('decision_reason', text)
    .addCheckConstraint('publication_proposal_kind', sql`kind in ('publish', 'correct')`)
    .addCheckConstraint('publication_proposal_number', sql`number >= 1`)
    .addCheckConstraint(
      'publication_proposal_state',
      sql`state in ('waiting', 'accepted', 'refused', 'withdrawn')`,
    )
    .addCheckConstraint(
      'publication_proposal_times',
      sql`proposed_at like ${sql.lit(instant)} and decided_at like ${sql.lit(instant)}`,
    )
    .addCheckConstraint(
      'publication_proposal_two_persons',
      sql`(decided_by is null) = (decided_at is null) and (state = 'waiting') = (decided_by is null)
        and (state <> 'accepted' or (decided_by <> proposed_by and decided_for <> proposed_for))`,
    )
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema
    .createIndex('publication_proposal_of_season')
    .on('publication_proposal')
  await ofSeason.columns(['season_id', 'proposed_at']).execute()

  await db.schema
    .createTable('publication')
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('seal', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('published_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('publication_key', ['season_id', 'number'])
    .addCheckConstraint('publication_number', sql`number >= 1`)
    .addCheckConstraint('publication_seal', sql`length(seal) = 64`)
    .addCheckConstraint('publication_published_at', sql`published_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** The members may be null, which `<>` would not tell from a value. */
function changed(differs: string): string {
  return [
    ...fixed.map((column) => `new.${column} <> old.${column}`),
    ...place.map((column) => `new.${column} ${differs} old.${column}`),
    `old.state <> 'waiting'`,
  ].join(' or ')
}

/** Whether two persons agreed to correct what was published last. */
const mayOpen = `exists (select 1 from publication_proposal p where p.season_id = old.id
  and p.kind = 'correct' and p.state = 'accepted'
  and p.number = (select coalesce(max(number), 0) + 1 from publication where season_id = old.id))`

function onSqlite(): string[] {
  const refuse = (word: string) => `begin select raise(abort, '${word}'); end`
  const locked = (season: string) =>
    `when exists (select 1 from season where phase = 'published' and id = ${season})`
  const same = 'season_id = new.season_id and number = new.number'
  return [
    `create trigger publication_u before update on publication ${refuse('APPEND_ONLY')}`,
    `create trigger publication_d before delete on publication ${refuse('APPEND_ONLY')}`,
    `create trigger publication_i before insert on publication
      when exists (select 1 from publication where ${same}) ${refuse('KEY_EXISTS')}`,
    `create trigger publication_season_i before insert on publication
      ${locked('new.season_id')} ${refuse('SEASON_LOCKED')}`,
    `create trigger publication_proposal_fixed before update on publication_proposal
      when ${changed('is not')} ${refuse('APPEND_ONLY')}`,
    `create trigger publication_proposal_d before delete on publication_proposal
      ${refuse('APPEND_ONLY')}`,
    `create trigger publication_proposal_i before insert on publication_proposal
      when exists (select 1 from publication_proposal where id = new.id) ${refuse('KEY_EXISTS')}`,
    `create trigger imported_fragment_season_i before insert on imported_fragment
      ${locked('new.season_id')} ${refuse('SEASON_LOCKED')}`,
    `drop trigger season_u`,
    `create trigger season_u before update on season
      when (old.phase = 'published' and old.demo = 0
          and not (new.phase <> 'published' and ${mayOpen}))
        or new.demo <> old.demo or new.id <> old.id ${refuse('SEASON_LOCKED')}`,
  ]
}

function onPostgres(): string[] {
  const refuse = `raise exception 'SEASON_LOCKED'`
  return [
    `create trigger publication_ud before update or delete on publication
      for each row execute function refuse_change()`,
    `create trigger publication_t before truncate on publication execute function refuse_change()`,
    `create trigger publication_season before insert on publication
      for each row execute function season_guard()`,
    `create trigger publication_proposal_fixed before update on publication_proposal for each row
      when (${changed('is distinct from')}) execute function refuse_change()`,
    `create trigger publication_proposal_d before delete on publication_proposal
      for each row execute function refuse_change()`,
    `create trigger publication_proposal_t before truncate on publication_proposal
      execute function refuse_change()`,
    `create trigger imported_fragment_season before insert on imported_fragment
      for each row execute function season_guard()`,
    `create or replace function season_change() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' then
        if old.phase = 'published' then ${refuse}; end if;
        return old;
      end if;
      if (old.phase = 'published' and old.demo = 0
          and not (new.phase <> 'published' and ${mayOpen}))
        or new.demo <> old.demo or new.id <> old.id then
        ${refuse};
      end if;
      return new;
    end $$`,
  ]
}
