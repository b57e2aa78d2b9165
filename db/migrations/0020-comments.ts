import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What never changes of a row; comments are answered or withdrawn once, changes of the sheet decided once. */
const fixed = {
  season_comment: [
    ...['id', 'season_id', 'member_id', 'criterion', 'sheet_number', 'document_id'],
    ...['document_number', 'paragraph', 'quote', 'body', 'late', 'created_by', 'created_at'],
  ],
  sheet_change: [
    ...['id', 'season_id', 'kind', 'number', 'base_number', 'title', 'body', 'digest', 'reason'],
    ...['differences', 'proposed_by', 'proposed_for', 'proposed_at'],
  ],
} as const
const settled = {
  season_comment: 'old.outcome is not null or old.withdrawn_at is not null',
  sheet_change: `old.state <> 'waiting'`,
} as const
const tables = ['season_document', 'season_comment', 'sheet_change'] as const
const changing = ['season_comment', 'sheet_change'] as const

/**
 * Documents of a season in their versions, what members say of them and of the sheet with the answers,
 * and every adoption of a sheet: by the lead alone before recording begins, by two persons after that.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`
  const made = sql`created_at like ${sql.lit(instant)}`

  await db.schema
    .createTable('season_document')
    .addColumn('id', text, (col) => col.notNull())
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('paragraphs', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('season_document_key', ['id', 'number'])
    .addCheckConstraint('season_document_number', sql`number >= 1`)
    .addCheckConstraint(
      'season_document_kind',
      sql`kind in ('plan', 'regulation', 'criteria', 'other')`,
    )
    .addCheckConstraint('season_document_created_at', made)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('season_comment')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('criterion', text)
    .addColumn('sheet_number', 'integer')
    .addColumn('document_id', text)
    .addColumn('document_number', 'integer')
    .addColumn('paragraph', 'integer')
    .addColumn('quote', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('late', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('withdrawn_by', text)
    .addColumn('withdrawn_at', text)
    .addColumn('outcome', text)
    .addColumn('answer', text)
    .addColumn('answered_by', text)
    .addColumn('answered_at', text)
    .addForeignKeyConstraint('season_comment_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addForeignKeyConstraint(
      'season_comment_sheet',
      ['season_id', 'sheet_number'],
      'sheet_version',
      ['season_id', 'number'],
    )
    .addForeignKeyConstraint(
      'season_comment_document',
      ['document_id', 'document_number'],
      'season_document',
      ['id', 'number'],
    )
    .addCheckConstraint(
      'season_comment_place',
      sql`(criterion is null) <> (document_id is null)
        and (criterion is null) = (sheet_number is null)
        and (document_id is null) = (document_number is null)
        and (paragraph is null or (document_id is not null and paragraph >= 1))`,
    )
    .addCheckConstraint('season_comment_says', sql`body <> '' and late in (0, 1)`)
    .addCheckConstraint(
      'season_comment_outcome',
      sql`outcome in ('accepted', 'partly', 'declined')`,
    )
    .addCheckConstraint(
      'season_comment_answered',
      sql`(outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answer is null)
        and (outcome is null or outcome = 'accepted' or answer <> '')
        and (withdrawn_at is null) = (withdrawn_by is null)
        and (outcome is null or withdrawn_at is null)`,
    )
    .addCheckConstraint(
      'season_comment_times',
      sql`${made} and withdrawn_at like ${sql.lit(instant)} and answered_at like ${sql.lit(instant)}`,
    )
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('sheet_change')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('base_number', 'integer', (col) => col.notNull())
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('digest', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('differences', text, (col) => col.notNull())
    .addColumn('effects', text, (col) => col.notNull())
    .addColumn('state', text, (col) => col.notNull())
    .addColumn('proposed_by', text, (col) => col.notNull())
    .addColumn('proposed_for', text)
    .addColumn('proposed_at', text, (col) => col.notNull())
    .addColumn('decided_by', text)
    .addColumn('decided_for', text)
    .addColumn('decided_at', text)
    .addColumn('decision_reason', text)
    .addForeignKeyConstraint('sheet_change_base', ['season_id', 'base_number'], 'sheet_version', [
      'season_id',
      'number',
    ])
    .addCheckConstraint('sheet_change_number', sql`number > base_number and length(digest) = 64`)
    .addCheckConstraint(
      'sheet_change_state',
      sql`kind in ('adopt', 'change') and (kind = 'adopt') = (state = 'adopted')
        and state in ('adopted', 'waiting', 'accepted', 'refused', 'withdrawn')
        and (kind = 'adopt' or reason <> '')`,
    )
    .addCheckConstraint(
      'sheet_change_times',
      sql`proposed_at like ${sql.lit(instant)} and decided_at like ${sql.lit(instant)}`,
    )
    .addCheckConstraint(
      'sheet_change_two_persons',
      sql`(decided_by is null) = (decided_at is null)
        and (state in ('adopted', 'waiting')) = (decided_by is null)
        and (state <> 'accepted' or (decided_by <> proposed_by and decided_for <> proposed_for))`,
    )
    .modifyEnd(strict)
    .execute()

  for (const table of tables)
    await db.schema.createIndex(`${table}_of_season`).on(table).columns(['season_id']).execute()
  for (const statement of engine === 'sqlite' ? onSqlite() : onPostgres())
    await sql.raw(statement).execute(db)
}

/** Some columns may be null, which `<>` would not tell from a value. */
function changed(table: (typeof changing)[number], differs: string): string {
  const columns = fixed[table].map((column) => `new.${column} ${differs} old.${column}`)
  return [...columns, settled[table]].join(' or ')
}

/** A document belongs to one season, and its versions follow one another. */
const outOfLine = `exists (select 1 from season_document where id = new.id and season_id <> new.season_id)
  or new.number <> (select coalesce(max(number), 0) + 1 from season_document where id = new.id)`

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
    ]),
    ...changing.flatMap((table) => [
      `create trigger ${table}_fixed before update on ${table} when ${changed(table, 'is not')}
        ${refuse('APPEND_ONLY')}`,
      `create trigger ${table}_i before insert on ${table}
        when exists (select 1 from ${table} where id = new.id) ${refuse('KEY_EXISTS')}`,
    ]),
    `create trigger season_document_u before update on season_document ${refuse('APPEND_ONLY')}`,
    `create trigger season_document_i before insert on season_document when ${outOfLine}
      ${refuse('KEY_EXISTS')}`,
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
    ...changing.map(
      (table) => `create trigger ${table}_fixed before update on ${table} for each row
        when (${changed(table, 'is distinct from')}) execute function refuse_change()`,
    ),
    `create trigger season_document_u before update on season_document
      for each row execute function refuse_change()`,
    `create function season_document_line() returns trigger language plpgsql as $$ begin
      if ${outOfLine} then raise exception 'KEY_EXISTS'; end if;
      return new;
    end $$`,
    `create trigger season_document_i before insert on season_document
      for each row execute function season_document_line()`,
  ]
}
