import { mutate } from '../../db/mutate.ts'
import { insertClusters } from '../../db/queries/clusters.ts'
import { type GrantRow, insertGrants } from '../../db/queries/grants.ts'
import { insertPeople, type PersonRow } from '../../db/queries/people.ts'
import type { Clock, Store } from '../../db/store.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { insertWholeSeason } from '../admin/create-season.ts'
import { hashPassword } from '../session/password.ts'
import type { DemoAccount } from '../session/schema.ts'
import { adminLogin, demoPassword, deputyId, leadId } from './accounts.ts'

/** The cluster of the demonstration; its seasons are `cum-3-2023`, `cum-3-2024`. */
export const clusterId = 'cum-3'

/** Makes cluster, accounts, seasons and roles, in one transaction. */
export async function prepare(
  store: Store,
  clock: Clock,
  { accounts, seasons }: { accounts: readonly DemoAccount[]; seasons: readonly SeasonFile[] },
): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  await mutate(store, { clock, actorId: adminLogin, clusterId }, async (trx, now) => {
    await insertClusters(trx, [{ id: clusterId, name: 'Cụm 3', createdAt: now }])
    await insertPeople(
      trx,
      accounts.map((account) => personOf(account, passwordHash, now)),
    )
    for (const season of seasons) {
      const { year } = season
      const id = await insertWholeSeason(trx, {
        ...{ season, clusterId, startsOn: `${year}-01-01`, endsOn: `${year}-11-15` },
        ...{ phase: 'record', demo: true, by: adminLogin, now },
      })
      await insertGrants(trx, grantsOf(season, id))
    }
    return {
      answer: null,
      event: { action: 'demo.prepared', entity: 'cluster', entityId: clusterId },
    }
  })
}

/** People of the demonstration have their login as their id: they are offices, and easy to find again. */
function personOf(
  { login, name }: DemoAccount,
  passwordHash: string,
  createdAt: string,
): PersonRow {
  const admin = login === adminLogin ? 1 : 0
  return { id: login, login, name, passwordHash, status: 'active', admin, createdAt }
}

function grantsOf({ members, year }: SeasonFile, seasonId: string): GrantRow[] {
  return members.flatMap(({ id }) => {
    const roles: GrantRow['role'][] = ['editor', 'approver']
    if (id === leadId) roles.push('lead')
    if (id === deputyId) roles.push('deputy')
    return roles.map((role) => ({
      ...{ id: crypto.randomUUID(), personId: id, seasonId, memberId: id, role },
      ...{ fromOn: `${year}-01-01`, toOn: null, status: 'active' as const, document: null },
    }))
  })
}
