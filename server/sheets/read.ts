import { listLateMembers } from '../../db/queries/late-sheets.ts'
import { listReviews } from '../../db/queries/reviews.ts'
import { listAllRounds } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { readClaims } from '../claims/read.ts'
import { stageValueOf } from '../claims/stage-value.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, type SeasonBase } from '../seasons/base.ts'
import { seasonMember } from '../seasons/read.ts'
import { isOpenToSee } from '../seasons/visible.ts'
import { markByProgram } from './late-note.ts'
import type { MemberSheet } from './schema.ts'

/**
 * A member's sheet as the reader may see it: of a peer's draft, and of a sheet that was returned to its
 * member, only the columns that were handed in.
 */
export async function readSheetFor(
  db: Db,
  scope: SeasonScope,
  memberId: string,
): Promise<MemberSheet> {
  const sheet = await readSheet(db, scope.row.id, memberId)
  if (isOpenToSee(scope, memberId)) return sheet
  const { member, values, reviews } = sheet
  return {
    member: { ...member, returnReason: null },
    claims: [],
    values,
    reviews: reviews.map((review) => ({ ...review, reason: '' })),
  }
}

/** One member's sheet as it stands, every round of every column with it. A constant number of queries. */
export async function readSheet(
  db: Db,
  seasonId: string,
  memberId: string,
  given?: SeasonBase,
): Promise<MemberSheet> {
  const base = given ?? (await loadBase(db, seasonId))
  const member = base.members.find(({ id }) => id === memberId)
  if (!member) throw new AppError('member.not_found')
  const claims = await readClaims(db, seasonId, base, { memberId })
  const values = await listAllRounds(db, seasonId, { memberId })
  const reviews = await listReviews(db, seasonId, memberId)
  const late = await listLateMembers(db, seasonId)
  return {
    member: seasonMember(member),
    claims,
    values: markByProgram(values.map(stageValueOf), late.get(memberId)),
    reviews: reviews.map(({ kind, reason, createdAt, createdByName, round }) => ({
      ...{ kind, reason, round },
      at: createdAt,
      by: createdByName,
      late: kind === 'submitted' && round === 1 && late.has(memberId),
    })),
  }
}
