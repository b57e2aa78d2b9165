import { randomUUID } from 'node:crypto'
import { digestOf } from '../../db/canonical.ts'
import { submitSheet as submitRow } from '../../db/queries/members.ts'
import { countReviews, insertReviews } from '../../db/queries/reviews.ts'
import { insertValues, listValues, type ValueInsert } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { score } from '../../scoring/score.ts'
import { readClaims } from '../claims/read.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { requireLasting } from '../members/lasting.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase } from '../seasons/base.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { frozenValues } from './freeze.ts'
import { withDaysLate } from './late-facts.ts'
import { markByProgram } from './late-note.ts'
import { type Lateness, latenessOf } from './lateness.ts'
import { readSheet } from './read.ts'
import type { MemberSheet, SubmitSheet } from './schema.ts'

/**
 * Hands a sheet in: what its claims make becomes the values of the first column, a new round where it
 * changed. Earlier rounds stay, whatever is handed in later.
 *
 * @throws AppError `sheet.incomplete` with the criteria that are empty and were not accepted as such,
 *   `sheet.locked`, `phase.closed`
 */
export function submitSheet(
  act: Act,
  memberId: string,
  { acceptMissing }: SubmitSheet,
): Promise<MemberSheet> {
  const seasonId = act.season.row.id
  return inSeason(act, 'sheet.submit', { memberIds: [memberId] }, async (trx, { scope, now }) => {
    requireLasting(scope.members, memberId)
    await requireComplete(trx, scope, memberId, acceptMissing)
    const kind = 'submitted' as const
    const round = 1 + (await countReviews(trx, { seasonId, memberId, kind }))
    const lateness = await latenessOf(trx, scope, { memberId, round, now })
    const acted = { by: act.actor.personId, at: now }
    const changed = await freeze(trx, { seasonId, memberId, ...acted }, lateness)
    const before = await readSheet(trx, seasonId, memberId)
    const { version } = before.member
    if (!(await submitRow(trx, { seasonId, id: memberId, version }, acted)))
      throw versionMismatch(before)
    const review = { id: randomUUID(), seasonId, memberId, kind, round, reason: '' }
    await insertReviews(trx, [{ ...review, createdBy: acted.by, createdAt: now }])
    // Handed in again after a return is not late.
    const late = round === 1 && lateness.late
    const sheet = await readSheet(trx, seasonId, memberId)
    // The trail says so only once this act stands in it.
    const answer = late
      ? {
          ...sheet,
          reviews: sheet.reviews.map((r) => ({ ...r, late })),
          values: markByProgram(sheet.values, lateness),
        }
      : sheet
    return {
      answer,
      event: {
        action: 'sheet.submitted',
        entity: 'member',
        entityId: `${seasonId}/${memberId}`,
        memberId,
        version: version + 1,
        before: before.member,
        after: answer.member,
        // The values are rows of their own, added by the same act.
        body: {
          round,
          changed: changed.length,
          values: digestOf(changed),
          missing: acceptMissing,
          ...(late && { late }),
          ...(late && lateness.dueAt && { days: lateness.days, dueAt: lateness.dueAt }),
        },
      },
    }
  })
}

/** Asks the engine what is missing, as the result would. */
async function requireComplete(
  db: Db,
  scope: SeasonScope,
  memberId: string,
  accepted: readonly string[],
): Promise<void> {
  const { questions } = score(await readSeasonFile(db, scope, memberId), { stage: 'self' })
  const missing = questions.flatMap((question) =>
    question.kind === 'missing' && question.member === memberId ? [question.criterion] : [],
  )
  const open = missing.filter((criterion) => !accepted.includes(criterion))
  if (open.length > 0) {
    const errors = open.map((path) => ({ path, code: 'criterion.unclaimed' }))
    throw new AppError('sheet.incomplete', { errors })
  }
}

async function freeze(
  db: Db,
  { seasonId, memberId, by, at }: { seasonId: string; memberId: string; by: string; at: string },
  lateness: Lateness,
): Promise<ValueInsert[]> {
  const base = await loadBase(db, seasonId)
  const claimed = await readClaims(db, seasonId, base, { memberId })
  const claims = withDaysLate(claimed, base.rules.sheet, lateness)
  const standing = await listValues(db, seasonId, { memberId, stage: 'self' })
  const values = frozenValues(claims, standing).map((value) => ({
    ...value,
    ...{ seasonId, memberId, createdBy: by, createdAt: at },
  }))
  await insertValues(db, values)
  return values
}
