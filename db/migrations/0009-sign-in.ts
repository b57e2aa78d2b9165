import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'
const never = '1970-01-01T00:00:00.000Z'

/** When a session's password was last typed, the devices that people sign in from, and shared limits. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const real = engine === 'postgres' ? sql`double precision` : sql`real`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .alterTable('session')
    .addColumn('confirmed_at', text, (col) =>
      col
        .notNull()
        .defaultTo(sql.lit(never))
        .check(sql`confirmed_at like ${sql.lit(instant)}`),
    )
    .execute()
  await sql`update session set confirmed_at = created_at`.execute(db)

  await db.schema
    .createTable('known_device')
    .addColumn('token_hash', text, (col) => col.notNull())
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('expires_at', text, (col) => col.notNull())
    // Several people may sign in on one machine: its one cookie then stands for each of them.
    .addPrimaryKeyConstraint('known_device_pk', ['token_hash', 'person_id'])
    .addCheckConstraint('known_device_token_hash', sql`length(token_hash) = 64`)
    .addCheckConstraint('known_device_created_at', sql`created_at like ${sql.lit(instant)}`)
    .addCheckConstraint('known_device_expires_at', sql`expires_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const devices = db.schema.createIndex('known_device_of_person').on('known_device')
  await devices.column('person_id').execute()

  const bucket = db.schema
    .createTable('limit_bucket')
    .addColumn('key', text, (col) => col.primaryKey())
    .addColumn('tokens', real, (col) => col.notNull())
    .addColumn('at', real, (col) => col.notNull())
    .modifyEnd(strict)
  await bucket.execute()
  // A crash may forget who asked how often; to remember it is not worth a disk flush for each request.
  if (engine === 'postgres') await sql`alter table limit_bucket set unlogged`.execute(db)
}
