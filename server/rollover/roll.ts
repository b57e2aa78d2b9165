import type { Change } from '../../db/mutate.ts'
import { insertGrants } from '../../db/queries/grants.ts'
import { insertMembers } from '../../db/queries/members.ts'
import { replacePhases } from '../../db/queries/season-phases.ts'
import { insertSeason } from '../../db/queries/seasons.ts'
import { insertSheetVersion } from '../../db/queries/sheet-versions.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { fileMember } from '../seasons/compose.ts'
import { dayInVietnam } from '../session/actor.ts'
import { isOfMember, turnedGrants } from './people.ts'
import { type Estate, readEstate } from './read.ts'
import type { NextSeason, RollOver } from './schema.ts'
import { requireDraft, rulesInYear } from './sheets.ts'

/** Whose act it is, and when. */
export interface By {
  by: string
  now: string
}

/**
 * Makes the next season of a cluster from the one that ends: members with their status, the sheet, the
 * phases a year later, everybody's part, and the two heads turned. It begins in its setup, where dates and
 * sheet can still be changed.
 *
 * @throws AppError `season.not_found`, `rollover.early`, `rollover.taken`, `draft.not_found`,
 *   `draft.other_year`, `draft.faulty`, `request.invalid` with the heads that are not of their member
 */
export async function rollSeason(
  trx: Trx,
  seasonId: string,
  input: RollOver,
  { by, now }: By,
): Promise<Change<NextSeason>> {
  const estate = await readEstate(trx, seasonId, now)
  if (estate.taken) throw new AppError('rollover.taken')
  requireHeads(estate, input)
  const body = await sheetBody(trx, estate, input)
  const season = await insertNext(trx, estate, input, now)
  const { nextId, nextYear, members, held, phases } = estate
  await insertSheetVersion(trx, {
    seasonId: nextId,
    number: 1,
    body,
    createdBy: by,
    createdAt: now,
  })
  await replacePhases(trx, nextId, phases)
  await insertMembers(
    trx,
    members.map((member) => ({ ...member, ...untouched, seasonId: nextId })),
  )
  const memberIds = new Set(members.map(({ id }) => id))
  const fromOn = dayInVietnam(new Date(now))
  await insertGrants(trx, turnedGrants(held, input, { seasonId: nextId, memberIds, fromOn }))
  return {
    answer: { id: nextId, title: input.title, year: nextYear },
    event: {
      ...{ action: 'season.rolled_over', entity: 'season', entityId: nextId, seasonId: nextId },
      after: season,
      body: {
        from: seasonId,
        sheet: input.draftId ?? `${seasonId}/${estate.row.sheetVersion}`,
        members: members.length,
        lead: input.lead.memberId,
        deputy: input.deputy?.memberId ?? null,
      },
    },
  }
}

/** A sheet that nobody has worked on yet. */
const untouched = {
  sheetState: 'draft',
  submittedAt: null,
  submittedBy: null,
  returnReason: null,
  validFrom: null,
  validTo: null,
  version: 1,
} as const

function requireHeads({ held, members }: Estate, { lead, deputy }: RollOver): void {
  const goesOn = new Set(members.map(({ id }) => id))
  const named = [['lead', lead] as const, ...(deputy ? [['deputy', deputy] as const] : [])]
  const errors = named.flatMap(([path, head]) =>
    goesOn.has(head.memberId) && isOfMember(held, head)
      ? []
      : [{ path: `${path}.personId`, code: 'rollover.not_of_member' }],
  )
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}

/** Stored as it is written in the draft, or as the sheet in force is with its year turned. */
async function sheetBody(trx: Trx, estate: Estate, { draftId, title }: RollOver): Promise<string> {
  const { row, nextYear, base, members } = estate
  if (draftId === null) return JSON.stringify({ ...rulesInYear(base.rules, nextYear), title })
  const ground = { clusterId: row.clusterId, year: nextYear, members: members.map(fileMember) }
  return requireDraft(trx, draftId, ground)
}

async function insertNext(
  trx: Trx,
  { row, nextId, nextYear }: Estate,
  { title, startsOn, endsOn }: RollOver,
  now: string,
) {
  const { clusterId, demo } = row
  const season = {
    ...{ id: nextId, clusterId, title, year: nextYear, phase: 'setup', startsOn, endsOn },
    ...{ sheetVersion: 1, demo, version: 1, createdAt: now },
  }
  await insertSeason(trx, season)
  return season
}
