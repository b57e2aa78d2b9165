import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** What members did, with whom, and the files that show it. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`
  const ofMember = ['season_id', 'member_id'] as const

  await db.schema
    .createTable('activity')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('field', text, (col) => col.notNull())
    .addColumn('role', text, (col) => col.notNull())
    .addColumn('starts_on', text, (col) => col.notNull())
    .addColumn('ends_on', text)
    .addColumn('place', text, (col) => col.notNull())
    .addColumn('partners', text, (col) => col.notNull())
    .addColumn('countries', text, (col) => col.notNull())
    .addColumn('people', 'integer')
    .addColumn('money_kind', text)
    .addColumn('money_amount', text)
    .addColumn('money_currency', text)
    .addColumn('money_vnd', text)
    .addColumn('documents', text, (col) => col.notNull())
    .addColumn('result', text, (col) => col.notNull())
    .addColumn('source', text, (col) => col.notNull())
    .addColumn('folded', text, (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('updated_by', text, (col) => col.notNull())
    .addColumn('updated_at', text, (col) => col.notNull())
    .addColumn('withdrawn_at', text)
    .addForeignKeyConstraint('activity_member_key', [...ofMember], 'member', ['season_id', 'id'])
    .addCheckConstraint(
      'activity_days',
      sql`(starts_on like '____' or starts_on like '____-__' or starts_on like '____-__-__') and ends_on like '____-__-__'`,
    )
    .addCheckConstraint('activity_people', sql`people >= 0`)
    .addCheckConstraint(
      'activity_money',
      sql`(money_kind is null) = (money_amount is null) and (money_kind is null) = (money_currency is null)
        and (money_kind is not null or money_vnd is null)`,
    )
    .addCheckConstraint('activity_version', sql`version >= 1`)
    .addCheckConstraint('activity_updated_at', sql`updated_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const byDay = db.schema.createIndex('activity_by_day').on('activity')
  await byDay.columns([...ofMember, 'starts_on']).execute()

  await db.schema
    .createTable('activity_member')
    .addColumn('activity_id', text, (col) => col.notNull().references('activity.id'))
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('role', text, (col) => col.notNull())
    .addColumn('share', text)
    .addColumn('position', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('activity_member_once', ['activity_id', 'member_id'])
    .modifyEnd(strict)
    .execute()
  const joint = db.schema.createIndex('activity_member_of_member').on('activity_member')
  await joint.column('member_id').execute()

  await db.schema
    .createTable('evidence')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('sha256', text, (col) => col.notNull())
    .addColumn('name', text, (col) => col.notNull())
    .addColumn('mime', text, (col) => col.notNull())
    .addColumn('bytes', 'integer', (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('withdrawn_at', text)
    .addForeignKeyConstraint('evidence_member_key', [...ofMember], 'member', ['season_id', 'id'])
    .addCheckConstraint('evidence_sha256', sql`length(sha256) = 64`)
    .addCheckConstraint('evidence_bytes', sql`bytes > 0`)
    .addCheckConstraint('evidence_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const files = db.schema.createIndex('evidence_of_member').on('evidence')
  await files.columns([...ofMember]).execute()
  await db.schema.createIndex('evidence_of_file').on('evidence').column('sha256').execute()

  await db.schema
    .createTable('activity_evidence')
    .addColumn('activity_id', text, (col) => col.notNull().references('activity.id'))
    .addColumn('evidence_id', text, (col) => col.notNull().references('evidence.id'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('activity_evidence_once', ['activity_id', 'evidence_id'])
    .modifyEnd(strict)
    .execute()
  const shown = db.schema.createIndex('activity_evidence_of_evidence').on('activity_evidence')
  await shown.column('evidence_id').execute()
}
