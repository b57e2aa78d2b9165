import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** Clusters and organisations, people and how they sign in. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  for (const table of ['cluster', 'organisation']) {
    const named = db.schema
      .createTable(table)
      .addColumn('id', text, (col) => col.primaryKey())
      .addColumn('name', text, (col) => col.notNull())
      .addColumn('created_at', text, (col) => col.notNull())
      .addCheckConstraint(`${table}_created_at`, sql`created_at like ${sql.lit(instant)}`)
      .modifyEnd(strict)
    const shortNamed = named.addColumn('short_name', text, (col) => col.notNull())
    await (table === 'cluster' ? named : shortNamed).execute()
  }

  await db.schema
    .createTable('person')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('login', text, (col) => col.notNull().unique())
    .addColumn('name', text, (col) => col.notNull())
    .addColumn('password_hash', text)
    .addColumn('status', text, (col) => col.notNull())
    .addColumn('admin', 'integer', (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint('person_login', sql`login = lower(login) and login <> ''`)
    .addCheckConstraint('person_status', sql`status in ('invited', 'active', 'disabled')`)
    .addCheckConstraint('person_admin', sql`admin in (0, 1)`)
    .addCheckConstraint('person_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('token_hash', text, (col) => col.primaryKey())
    .addColumn('id', text, (col) => col.notNull().unique())
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('seen_at', text, (col) => col.notNull())
    .addColumn('expires_at', text, (col) => col.notNull())
    .addColumn('agent', text, (col) => col.notNull())
    .addCheckConstraint('session_token_hash', sql`length(token_hash) = 64`)
    .addCheckConstraint('session_seen_at', sql`seen_at like ${sql.lit(instant)}`)
    .addCheckConstraint('session_expires_at', sql`expires_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('session_of_person').on('session').column('person_id').execute()

  await db.schema
    .createTable('invite')
    .addColumn('token_hash', text, (col) => col.primaryKey())
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('person_id', text, (col) => col.references('person.id'))
    .addColumn('expires_at', text, (col) => col.notNull())
    .addColumn('used_at', text)
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint('invite_token_hash', sql`length(token_hash) = 64`)
    .addCheckConstraint('invite_kind', sql`kind in ('invite', 'setup')`)
    .addCheckConstraint('invite_person', sql`(kind = 'invite') = (person_id is not null)`)
    .addCheckConstraint('invite_expires_at', sql`expires_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('invite_of_person').on('invite').column('person_id').execute()

  await db.schema
    .createTable('login_attempt')
    .addColumn('account', text, (col) => col.notNull())
    .addColumn('source', text, (col) => col.notNull())
    .addColumn('at', text, (col) => col.notNull())
    .addCheckConstraint('login_attempt_at', sql`at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const attempts = db.schema.createIndex('login_attempt_of_account').on('login_attempt')
  await attempts.columns(['account', 'at']).execute()
  const sources = db.schema.createIndex('login_attempt_of_source').on('login_attempt')
  await sources.columns(['source', 'at']).execute()
}
