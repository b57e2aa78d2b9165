import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const day = '____-__-__'
const instant = '____-__-__T__:__:__.___Z'

/**
 * How memberships ended by a merger or a new name, and that this was taken back: what stood before, so that it
 * can stand again, and why. A succession may be removed once its taking back is on record, and only then.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('succession_act')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('in_season', text, (col) => col.notNull().references('season.id'))
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('act', text, (col) => col.notNull())
    .addColumn('from_id', text, (col) => col.notNull().references('organisation.id'))
    .addColumn('to_id', text, (col) => col.notNull())
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('on_day', text, (col) => col.notNull())
    .addColumn('document', text, (col) => col.notNull())
    .addColumn('status_before', text, (col) => col.notNull())
    .addColumn('reason_before', text)
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint('succession_act_kind', sql`kind in ('merged', 'renamed')`)
    .addCheckConstraint('succession_act_act', sql`act in ('ended', 'retracted')`)
    .addCheckConstraint('succession_act_status', sql`status_before in ('ranked', 'unranked')`)
    .addCheckConstraint('succession_act_reason', sql`(act = 'retracted') = (reason <> '')`)
    .addCheckConstraint('succession_act_day', sql`on_day like ${sql.lit(day)}`)
    .addCheckConstraint('succession_act_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const bySeason = db.schema.createIndex('succession_act_season').on('succession_act')
  await bySeason.columns(['in_season', 'member_id', 'created_at']).execute()

  for (const statement of engine === 'sqlite' ? onSqlite : onPostgres)
    await sql.raw(statement).execute(db)
}

/** As often taken back as it ended a membership. */
const isTakenBack = `(select coalesce(sum(case act when 'retracted' then 1 else -1 end), -1) >= 0
  from succession_act where from_id = old.from_id)`

const onSqlite = [
  `create trigger succession_act_u before update on succession_act
    begin select raise(abort, 'APPEND_ONLY'); end`,
  `create trigger succession_act_d before delete on succession_act
    begin select raise(abort, 'APPEND_ONLY'); end`,
  `create trigger succession_act_i before insert on succession_act
    when exists (select 1 from succession_act where id = new.id)
    begin select raise(abort, 'KEY_EXISTS'); end`,
  'drop trigger organisation_succession_d',
  `create trigger organisation_succession_d before delete on organisation_succession
    when not ${isTakenBack}
    begin select raise(abort, 'APPEND_ONLY'); end`,
]

const onPostgres = [
  `create trigger succession_act_ud before update or delete on succession_act
    for each row execute function refuse_change()`,
  `create trigger succession_act_t before truncate on succession_act
    execute function refuse_change()`,
  'drop trigger organisation_succession_ud on organisation_succession',
  `create function refuse_untaken() returns trigger language plpgsql as $$
    begin
      if not ${isTakenBack} then raise exception 'APPEND_ONLY' using errcode = 'P0001'; end if;
      return old;
    end $$`,
  `create trigger organisation_succession_u before update on organisation_succession
    for each row execute function refuse_change()`,
  `create trigger organisation_succession_d before delete on organisation_succession
    for each row execute function refuse_untaken()`,
]
