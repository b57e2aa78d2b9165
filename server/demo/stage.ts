import { listGrantsOn } from '../../db/queries/grants.ts'
import type { Clock, Store } from '../../db/store.ts'
import { score } from '../../scoring/score.ts'
import { loadScope, type SeasonScope } from '../permissions/scope.ts'
import type { Act } from '../seasons/act.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { moveSeason } from '../seasons/move.ts'
import type { Phase } from '../seasons/schema.ts'
import { type Actor, dayInVietnam } from '../session/actor.ts'
import { submitSheet } from '../sheets/submit.ts'
import { leadId } from './accounts.ts'
import { clusterId } from './prepare.ts'

/** A season of the demonstration while its year is played: who acts, and the acts of the whole. */
export interface DemoStage {
  dataDir: string
  /** As the account of a member does it, with that account's roles. */
  actAs(memberId: string): Promise<Act>
  /** The lead opens another phase. */
  move(to: Phase): Promise<void>
  /** A member hands in its sheet, accepting what is missing. */
  submit(memberId: string): Promise<void>
}

/** @param year Whose season: `cum-3-2023` or `cum-3-2024`. */
export async function openStage({
  store,
  clock,
  dataDir,
  year,
}: {
  store: Store
  clock: Clock
  dataDir: string
  year: number
}): Promise<DemoStage> {
  const seasonId = `${clusterId}-${year}`
  const actAs = async (memberId: string): Promise<Act> => {
    const actor = await actorOf(store, memberId, dayInVietnam(clock()))
    const season = await loadScope(store.db, actor, seasonId)
    return { store, clock, actor, season, language: 'vi', request: undefined }
  }
  return {
    dataDir,
    actAs,
    move: async (phase) => {
      const act = await actAs(leadId)
      await moveSeason(act, act.season.row.version, { phase, reason: '' })
    },
    submit: async (memberId) => {
      const act = await actAs(memberId)
      await submitSheet(act, memberId, {
        acceptMissing: await missingOf(store, act.season, memberId),
      })
    },
  }
}

async function actorOf(store: Store, personId: string, today: string): Promise<Actor> {
  const grants = await listGrantsOn(store.db, personId, today)
  return {
    ...{ personId, login: personId, name: personId, admin: false, today },
    // No request asks here, so none of these is looked at.
    ...{ sessionId: '', confirmedAt: '' },
    grants: grants.map(({ seasonId, memberId, role }) => ({ seasonId, memberId, role })),
  }
}

async function missingOf(store: Store, season: SeasonScope, memberId: string): Promise<string[]> {
  const { questions } = score(await readSeasonFile(store.db, season, memberId), { stage: 'self' })
  return questions.flatMap((question) =>
    question.kind === 'missing' && question.member === memberId ? [question.criterion] : [],
  )
}
