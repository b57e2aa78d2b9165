import type { ResultMember } from '../../../scoring/model/result.ts'
import type { Activity } from '../../activities/schema.ts'
import { figuresWords } from '../report/figures.ts'
import { capital, points } from '../words.ts'

/** What a proposal says of a member: its place, its points by column, and what it did. */
export function achievements(
  { rank, total, base, bonus, penalty }: ResultMember,
  activities: readonly Activity[],
): string {
  const columns = [
    `chuẩn ${points(base)}`,
    ...(bonus === '0' ? [] : [`thưởng ${points(bonus)}`]),
    ...(penalty === '0' ? [] : [`trừ ${points(penalty.replace(/^-/, ''))}`]),
  ]
  const place = rank === null ? '' : `xếp hạng ${points(String(rank))}; `
  const done = activities.length > 0 ? ` Trong năm thực hiện ${figuresWords(activities)}.` : ''
  const said = `${place}tổng ${points(total, 2)} điểm (${columns.join(', ')}).${done}`
  return capital(said)
}
