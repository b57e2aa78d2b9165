import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type GrantRow = Tables['roleGrant']

/** What a person may do on a day, in all seasons: grants that are active and whose days include it. */
export async function listGrantsOn(db: Db, personId: string, day: string): Promise<GrantRow[]> {
  return activeOn(db, day)
    .selectAll('roleGrant')
    .where('personId', '=', personId)
    .orderBy('seasonId')
    .orderBy('memberId', (order) => order.asc().nullsLast())
    .orderBy('role')
    .execute()
}

/** The same in one season, and none of a person whose account is not active; for the check inside a transaction. */
export async function listSeasonGrantsOn(
  db: Db,
  personId: string,
  seasonId: string,
  day: string,
): Promise<GrantRow[]> {
  return activeOn(db, day)
    .selectAll('roleGrant')
    .where('personId', '=', personId)
    .where('seasonId', '=', seasonId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('person')
          .select('person.id')
          .where('person.id', '=', personId)
          .where('person.status', '=', 'active'),
      ),
    )
    .orderBy('memberId', (order) => order.asc().nullsLast())
    .orderBy('role')
    .execute()
}

/** All grants of a season, also those that ended, with the person's login and name, by login and day. */
export async function listSeasonGrants(db: Db, seasonId: string) {
  return db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .selectAll('roleGrant')
    .select(['person.login', 'person.name'])
    .where('roleGrant.seasonId', '=', seasonId)
    .orderBy('person.login')
    .orderBy('roleGrant.fromOn')
    .orderBy('roleGrant.id')
    .execute()
}

/**
 * The members whose people lead and stand in on a day (cụm trưởng, cụm phó): a season's own sheets of
 * those two go to the other one.
 */
export async function findOfficers(db: Db, seasonId: string, day: string) {
  const rows = await activeOn(db, day)
    .select(['role', 'memberId'])
    .where('seasonId', '=', seasonId)
    .where('role', 'in', ['lead', 'deputy'])
    .orderBy('fromOn', 'desc')
    .orderBy('id')
    .execute()
  const memberOf = (role: GrantRow['role']) =>
    rows.find((row) => row.role === role)?.memberId ?? null
  return { leadId: memberOf('lead'), deputyId: memberOf('deputy') }
}

export async function findGrant(
  db: Db,
  seasonId: string,
  id: string,
): Promise<GrantRow | undefined> {
  return db
    .selectFrom('roleGrant')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertGrants(db: Db, grants: readonly GrantRow[]): Promise<void> {
  for (const part of batches(grants)) await db.insertInto('roleGrant').values(part).execute()
}

/** @param lastDay The last day on which it held. @returns Whether it had not ended before. */
export async function endGrant(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  lastDay: string,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('roleGrant')
      .set({ status: 'ended', toOn: lastDay })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('status', '<>', 'ended')
      .executeTakeFirstOrThrow(),
  )
}

function activeOn(db: Db, day: string) {
  return db
    .selectFrom('roleGrant')
    .where('status', '=', 'active')
    .where('fromOn', '<=', day)
    .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', day)]))
}
