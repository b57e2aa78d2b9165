import type { Decision } from '../../awards/schema.ts'
import type { SeasonRules } from '../../seasons/schema.ts'
import { awardName, type Names } from '../names.ts'

/** A decision of the conference in a sentence, with its reason and the minutes that record it. */
export function decisionWords(
  { kind, awardId, members, reason, reference }: Decision,
  rules: Pick<SeasonRules, 'awards'>,
  { short }: Names,
): string {
  const who = members.map(short).join(', ')
  const award = awardId === '*' ? 'mọi hình thức khen thưởng' : awardName(rules, awardId)
  const said = {
    denied: `Không đề nghị ${award} cho ${who}`,
    withheld: `Giữ lại suất ${award} của ${who}`,
    choose: `Chọn ${who} nhận ${award}`,
    rank: `Xếp thứ tự các đơn vị ngang nhau: ${who}`,
    confirm: `Thông qua đề nghị ${award} cho ${who}`,
  }[kind]
  const because = reason ? `; lý do: ${reason}` : ''
  return `${said}${because}${reference ? ` (${reference})` : ''}.`
}
