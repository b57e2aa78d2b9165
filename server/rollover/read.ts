import * as v from 'valibot'
import { listExtensions } from '../../db/queries/extensions.ts'
import { findOfficers } from '../../db/queries/grants.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import type { SeasonPhaseRow } from '../../db/queries/season-phases.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { inYear } from '../../scoring/next-year.ts'
import { lastDayOf } from '../calendar/times.ts'
import { AppError } from '../errors/app-error.ts'
import { hasEnded } from '../members/lasting.ts'
import { loadBase, type SeasonBase } from '../seasons/base.ts'
import { fileMember } from '../seasons/compose.ts'
import { isBefore } from '../seasons/phases.ts'
import { Phase } from '../seasons/schema.ts'
import { readPhases } from '../seasons/used-phases.ts'
import { dayInVietnam } from '../session/actor.ts'
import { type HeldGrant, heldGrants, peopleOf } from './people.ts'
import type { NextMember, RolloverPlan } from './schema.ts'
import { listDraftChoices, rulesInYear } from './sheets.ts'
import { phasesLater, yearLater } from './year-later.ts'

/** What a season hands to the next one. */
export interface Estate {
  row: NonNullable<Awaited<ReturnType<typeof findSeason>>>
  /** The id that the next season gets: cluster and year. */
  nextId: string
  nextYear: number
  taken: boolean
  base: SeasonBase
  members: readonly MemberRow[]
  held: readonly HeldGrant[]
  phases: readonly SeasonPhaseRow[]
}

/**
 * Looks up what goes on into the next year.
 *
 * @throws AppError `season.not_found`, `rollover.early` before the conference
 */
export async function readEstate(db: Db, seasonId: string, now: string): Promise<Estate> {
  const row = await findSeason(db, seasonId)
  if (!row) throw new AppError('season.not_found')
  if (isBefore(v.parse(Phase, row.phase), 'conference')) throw new AppError('rollover.early')
  const nextYear = row.year + 1
  const nextId = `${row.clusterId}-${nextYear}`
  const base = await loadBase(db, seasonId)
  const used = await readPhases(db, seasonId)
  const extensions = await listExtensions(db, seasonId)
  return {
    ...{ row, nextId, nextYear, base },
    taken: (await findSeason(db, nextId)) !== undefined,
    members: base.members.filter((member) => !hasEnded(member)),
    held: await heldGrants(db, seasonId, dayInVietnam(new Date(now))),
    phases: withSetup(phasesLater(used, extensions, now)),
  }
}

/** Sheet, dates and heads are looked at once more before anybody comments or records. */
function withSetup(phases: readonly SeasonPhaseRow[]): SeasonPhaseRow[] {
  const setup = { phase: 'setup', opensAt: null, dueAt: null, interimOn: null }
  return phases.some(({ phase }) => phase === 'setup') ? [...phases] : [setup, ...phases]
}

/** What the next season would be, before anything is done. */
export async function readPlan(db: Db, seasonId: string, now: string): Promise<RolloverPlan> {
  const estate = await readEstate(db, seasonId, now)
  const { row, nextId, nextYear, base, members, held, phases } = estate
  const drafts = await listDraftChoices(db, {
    clusterId: row.clusterId,
    year: nextYear,
    members: members.map(fileMember),
  })
  const { title } = rulesInYear(base.rules, nextYear)
  return {
    from: { id: row.id, title: row.title, year: row.year },
    next: {
      ...{ id: nextId, title: inYear(row.title, row.year, nextYear), year: nextYear },
      ...{ startsOn: yearLater(row.startsOn), endsOn: yearLater(row.endsOn) },
    },
    taken: estate.taken,
    members: members.map((member) => nextMember(member, held)),
    left: base.members
      .filter(hasEnded)
      .map(({ id, shortName, reason }) => ({ id, shortName, reason })),
    observers: new Set(held.flatMap((each) => (each.memberId === null ? [each.personId] : [])))
      .size,
    sheets: [{ draftId: null, title, refusal: null }, ...drafts],
    phases: phases.map(({ phase, opensAt, dueAt }) => ({
      phase: v.parse(Phase, phase),
      opensOn: opensAt && dayInVietnam(new Date(opensAt)),
      dueOn: dueAt && lastDayOf(dueAt),
    })),
    interimOn: phases.find(({ phase }) => phase === 'record')?.interimOn ?? null,
    ...(await findOfficers(db, seasonId, dayInVietnam(new Date(now)))),
  }
}

function nextMember(row: MemberRow, held: readonly HeldGrant[]): NextMember {
  const { id, name, shortName, status, reason } = row
  return { id, name, shortName, status, reason, people: peopleOf(held, id) }
}
