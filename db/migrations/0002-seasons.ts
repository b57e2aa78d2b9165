import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const day = '____-__-__'
const instant = '____-__-__T__:__:__.___Z'

/** Seasons, their sheets and members, and who may do what in them. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('season')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('cluster_id', text, (col) => col.notNull().references('cluster.id'))
    .addColumn('title', text, (col) => col.notNull())
    .addColumn('year', 'integer', (col) => col.notNull())
    .addColumn('phase', text, (col) => col.notNull())
    .addColumn('starts_on', text, (col) => col.notNull())
    .addColumn('ends_on', text, (col) => col.notNull())
    .addColumn('sheet_version', 'integer', (col) => col.notNull())
    .addColumn('demo', 'integer', (col) => col.notNull())
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addCheckConstraint(
      'season_phase',
      sql`phase in ('setup', 'comment', 'record', 'self-score', 'cross-check', 'verify', 'explain',
        'verify-2', 'conference', 'published')`,
    )
    .addCheckConstraint('season_year', sql`year between 1945 and 9999`)
    .addCheckConstraint(
      'season_days',
      sql`starts_on like ${sql.lit(day)} and ends_on like ${sql.lit(day)} and starts_on <= ends_on`,
    )
    .addCheckConstraint('season_demo', sql`demo in (0, 1)`)
    .addCheckConstraint('season_version', sql`version >= 1 and sheet_version >= 1`)
    .addCheckConstraint('season_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofCluster = db.schema.createIndex('season_of_cluster').on('season')
  await ofCluster.columns(['cluster_id', 'year']).execute()

  await db.schema
    .createTable('sheet_version')
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('body', text, (col) => col.notNull())
    .addColumn('digest', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('sheet_version_key', ['season_id', 'number'])
    .addCheckConstraint('sheet_version_number', sql`number >= 1`)
    .addCheckConstraint('sheet_version_digest', sql`length(digest) = 64`)
    .addCheckConstraint('sheet_version_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('member')
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('id', text, (col) => col.notNull())
    .addColumn('organisation_id', text, (col) => col.notNull().references('organisation.id'))
    .addColumn('name', text, (col) => col.notNull())
    .addColumn('short_name', text, (col) => col.notNull())
    .addColumn('order', 'integer', (col) => col.notNull())
    .addColumn('size', text)
    .addColumn('status', text, (col) => col.notNull())
    .addColumn('reason', text)
    .addColumn('sheet_state', text, (col) => col.notNull())
    .addColumn('submitted_at', text)
    .addColumn('submitted_by', text)
    .addColumn('return_reason', text)
    .addColumn('version', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('member_key', ['season_id', 'id'])
    .addUniqueConstraint('member_once', ['season_id', 'organisation_id'])
    .addCheckConstraint('member_status', sql`status in ('ranked', 'unranked')`)
    .addCheckConstraint('member_sheet', sql`sheet_state in ('draft', 'submitted', 'returned')`)
    .addCheckConstraint('member_submitted_at', sql`submitted_at like ${sql.lit(instant)}`)
    .addCheckConstraint('member_version', sql`version >= 1`)
    .modifyEnd(strict)
    .execute()
  const ofOrganisation = db.schema.createIndex('member_of_organisation').on('member')
  await ofOrganisation.column('organisation_id').execute()

  await db.schema
    .createTable('role_grant')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('person_id', text, (col) => col.notNull().references('person.id'))
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('member_id', text)
    .addColumn('role', text, (col) => col.notNull())
    .addColumn('from_on', text, (col) => col.notNull())
    .addColumn('to_on', text)
    .addColumn('status', text, (col) => col.notNull())
    .addColumn('document', text)
    .addForeignKeyConstraint('role_grant_member', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint(
      'role_grant_role',
      sql`role in ('editor', 'approver', 'lead', 'deputy', 'observer')`,
    )
    .addCheckConstraint(
      'role_grant_of_member',
      sql`member_id is not null or role not in ('editor', 'approver')`,
    )
    .addCheckConstraint('role_grant_status', sql`status in ('invited', 'active', 'ended')`)
    .addCheckConstraint(
      'role_grant_days',
      sql`from_on like ${sql.lit(day)} and to_on like ${sql.lit(day)}`,
    )
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('role_grant_of_person').on('role_grant').column('person_id').execute()
  await db.schema.createIndex('role_grant_of_season').on('role_grant').column('season_id').execute()
}
