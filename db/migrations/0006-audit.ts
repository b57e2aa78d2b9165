import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** The trail of acts, and the answers kept for requests that come twice. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('audit')
    .addColumn('cluster_id', text, (col) => col.notNull())
    .addColumn('seq', 'integer', (col) => col.notNull())
    .addColumn('prev', text, (col) => col.notNull())
    .addColumn('at', text, (col) => col.notNull())
    .addColumn('actor_id', text, (col) => col.notNull())
    .addColumn('season_id', text)
    .addColumn('member_id', text)
    .addColumn('action', text, (col) => col.notNull())
    .addColumn('entity', text, (col) => col.notNull())
    .addColumn('entity_id', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('before_digest', text)
    .addColumn('after_digest', text)
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('hash', text, (col) => col.notNull().unique())
    .addPrimaryKeyConstraint('audit_key', ['cluster_id', 'seq'])
    .addCheckConstraint('audit_seq', sql`seq >= 1`)
    .addCheckConstraint('audit_hash', sql`length(hash) = 64 and length(prev) in (0, 64)`)
    .addCheckConstraint('audit_at', sql`at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema.createIndex('audit_of_season').on('audit')
  await ofSeason.columns(['season_id', 'seq']).execute()

  await db.schema
    .createTable('idempotency')
    .addColumn('actor_id', text, (col) => col.notNull())
    .addColumn('route', text, (col) => col.notNull())
    .addColumn('key', text, (col) => col.notNull())
    .addColumn('request_hash', text, (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('idempotency_key', ['actor_id', 'route', 'key'])
    .addCheckConstraint('idempotency_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const byAge = db.schema.createIndex('idempotency_by_age').on('idempotency')
  await byAge.column('created_at').execute()
}
