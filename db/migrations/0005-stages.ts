import { type Kysely, sql } from 'kysely'

// Frozen once released: no import from the application; a change of the schema is a next file.
const instant = '____-__-__T__:__:__.___Z'

/** The columns of every stage, the acts on whole sheets, and the conference's decisions. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('stage_value')
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('criterion', text, (col) => col.notNull())
    .addColumn('stage', text, (col) => col.notNull())
    .addColumn('round', 'integer', (col) => col.notNull())
    .addColumn('fact', text, (col) => col.notNull())
    .addColumn('note', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('grounds', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addPrimaryKeyConstraint('stage_value_key', [
      'season_id',
      'member_id',
      'criterion',
      'stage',
      'round',
    ])
    .addForeignKeyConstraint('stage_value_member_key', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('stage_value_stage', sql`stage in ('self', 'cross', 'verified', 'final')`)
    .addCheckConstraint('stage_value_round', sql`round >= 1`)
    .addCheckConstraint('stage_value_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('review')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull())
    .addColumn('member_id', text, (col) => col.notNull())
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('round', 'integer', (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addForeignKeyConstraint('review_member_key', ['season_id', 'member_id'], 'member', [
      'season_id',
      'id',
    ])
    .addCheckConstraint('review_kind', sql`kind in ('submitted', 'returned')`)
    .addCheckConstraint('review_round', sql`round >= 1`)
    .addCheckConstraint('review_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofMember = db.schema.createIndex('review_of_member').on('review')
  await ofMember.columns(['season_id', 'member_id']).execute()

  await db.schema
    .createTable('award_decision')
    .addColumn('id', text, (col) => col.primaryKey())
    .addColumn('season_id', text, (col) => col.notNull().references('season.id'))
    .addColumn('kind', text, (col) => col.notNull())
    .addColumn('award_id', text, (col) => col.notNull())
    .addColumn('members', text, (col) => col.notNull())
    .addColumn('reason', text, (col) => col.notNull())
    .addColumn('reference', text, (col) => col.notNull())
    .addColumn('created_by', text, (col) => col.notNull())
    .addColumn('created_at', text, (col) => col.notNull())
    .addColumn('cancelled_by', text)
    .addColumn('cancelled_at', text)
    .addColumn('cancel_reason', text)
    .addCheckConstraint(
      'award_decision_kind',
      sql`kind in ('denied', 'withheld', 'choose', 'rank', 'confirm')`,
    )
    .addCheckConstraint(
      'award_decision_cancelled',
      sql`(cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null)`,
    )
    .addCheckConstraint('award_decision_created_at', sql`created_at like ${sql.lit(instant)}`)
    .modifyEnd(strict)
    .execute()
  const ofSeason = db.schema.createIndex('award_decision_of_season').on('award_decision')
  await ofSeason.column('season_id').execute()
}
