import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.

/** What a vote shows of itself at each stage: once it is there, it stays as it is. */
const shown = ['public_key', 'opened_at', 'ended_at', 'tracking', 'root', 'counted_at']
const rewritten = shown
  .map((column) => `old.${column} is not null and new.${column} is distinct from old.${column}`)
  .join(' or ')

/** Papers that a teller cannot open, proxies that a second person confirmed, and what a vote has shown. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema.alterTable('motion').addColumn('unopened', text).execute()
  await db.schema.alterTable('attendance').addColumn('confirmed_by', text).execute()
  const trigger =
    engine === 'sqlite'
      ? `create trigger motion_shown before update on motion when ${rewritten}
          begin select raise(abort, 'APPEND_ONLY'); end`
      : `create trigger motion_shown before update on motion for each row when (${rewritten})
          execute function refuse_change()`
  await sql.raw(trigger).execute(db)
}
