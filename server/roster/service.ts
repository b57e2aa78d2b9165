import { mutate } from '../../db/mutate.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { errorText, type Language } from '../errors/schema.ts'
import { readBeside } from '../excel/beside.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { workerPool } from '../workers/pool.ts'
import { readGround } from './ground.ts'
import { insertPlanned } from './insert.ts'
import { accountColumns, type FilledRoster, memberColumns, type RosterForm } from './model.ts'
import { planRoster } from './plan.ts'
import { type Fault, readLines } from './read-lines.ts'
import type { NewRoster, RosterAnswer, RosterReading, RosterRefusal } from './schema.ts'

const write = workerPool<RosterForm, Uint8Array>(new URL('./write.ts', import.meta.url))
const opener = new URL('./open-worker.ts', import.meta.url)

/** The form of a season's members and accounts as an Excel file, with the members that there are. */
export async function writeRoster(
  store: Store,
  seasonId: string,
  language: Language,
): Promise<{ bytes: Uint8Array; year: number }> {
  const { season, members } = await store.read((db) => readGround(db, seasonId))
  const bytes = await write({
    ...{ seasonId, language, seasonTitle: season.title },
    members: members.map(({ name, shortName, size, status, reason }) => ({
      ...{ name, shortName, size, reason, ranked: status === 'ranked' },
    })),
  })
  return { bytes, year: season.year }
}

/**
 * What a filled form would do. Nothing is stored.
 *
 * @throws AppError `excel.…` when the file cannot be read, `roster.other_season`, `season.not_found`
 */
export async function readRoster(
  store: Store,
  seasonId: string,
  language: Language,
  bytes: Uint8Array,
): Promise<RosterReading> {
  const ground = await store.read((db) => readGround(db, seasonId))
  const filled = await readBeside<FilledRoster>(opener, bytes)
  if (filled.seasonId !== seasonId) throw new AppError('roster.other_season')
  const { entries, faults } = readLines(filled, language)
  const { changes, same, seen, faults: found } = planRoster(entries, ground)
  const refusals = [...faults, ...found].map((fault) => refusalOf(fault, language))
  return { entries, changes, refusals, same, seen }
}

function refusalOf(fault: Fault, language: Language): RosterRefusal {
  const column =
    fault.sheet === 'members' ? memberColumns[fault.column] : accountColumns[fault.column]
  const message = errorText(fault.code, language)
  return { sheet: fault.sheet, cell: `${column}${fault.row}`, code: fault.code, message }
}

/**
 * Adds members, accounts and roles as a form says, all in one transaction with one event: just what was looked
 * at, by the rules of what is given by hand. Accounts wait for their invitation.
 *
 * @throws AppError `season.not_found`, `roster.changed` when it would be something else than what was looked at
 */
export async function importRoster(
  store: Store,
  request: MutationRequest,
  seasonId: string,
  { entries, seen }: NewRoster,
): Promise<RosterAnswer> {
  const { season } = await readGround(store.db, seasonId)
  return mutate(store, { ...request, clusterId: season.clusterId }, async (trx, now) => {
    const ground = await readGround(trx, seasonId)
    const plan = planRoster(entries, ground)
    const isOther = plan.faults.length > 0 || plan.seen !== seen || plan.changes.length === 0
    if (isOther) throw new AppError('roster.changed')
    const { opened, given } = await insertPlanned(trx, plan, ground, now)
    const { members, people, roles } = plan
    const counts = { members: members.length, accounts: people.length, roles: roles.length }
    return {
      answer: { ...counts, invited: opened },
      event: {
        ...{ action: 'roster.imported', entity: 'season', entityId: seasonId, seasonId },
        body: { ...counts, entered: members.map(({ id }) => id), opened, given },
      },
    }
  })
}
