import { equals } from '../decimal.ts'
import type { Path } from '../model/condition.ts'
import type { RankingKey } from '../model/ranking.ts'
import { keyInWords } from '../words/condition.ts'
import type { Say } from '../words/say.ts'
import type { Check, Checked } from './checked.ts'
import type { Found } from './finding.ts'
import { keyRange, mayLack } from './key-range.ts'
import { sameAs } from './same-value.ts'

/** Ranking keys that can break no tie: equal to an earlier one, or the same for everybody. */
export const ranking: Check = (checked, say) => {
  const keys = checked.season.ranking?.keys ?? []
  return keys.flatMap((key, at) => {
    if (key.key === 'decision') return []
    const earlier = keys.slice(0, at).find((one) => decides(one, key, checked))
    if (earlier) return [repeated(key, earlier, ['ranking', 'keys', at], checked, say)]
    return constant(key, ['ranking', 'keys', at], checked, say)
  })
}

/** Whether members that are level on the earlier key are level on the later one too. */
function decides(earlier: RankingKey, later: RankingKey, checked: Checked): boolean {
  const same = sameAs(earlier.key, checked) === sameAs(later.key, checked)
  if (same) return earlier.precision === undefined || finer(earlier, later)
  const followsTotal =
    later.key === 'grade' && sameAs(earlier.key, checked) === sameAs('total', checked)
  return followsTotal && earlier.precision === undefined && isGradeOfTotal(checked)
}

/** What is level at three places is level at two; the other way round the later key can still decide. */
function finer(earlier: RankingKey, later: RankingKey): boolean {
  return later.precision !== undefined && earlier.precision! >= later.precision
}

/** Whether the total alone decides the grade. */
function isGradeOfTotal({ season: { grades = [], sanctions = [] } }: Checked): boolean {
  return sanctions.length === 0 && grades.every(({ requires }) => requires === undefined)
}

function repeated(
  key: RankingKey,
  earlier: RankingKey,
  path: Path,
  { season }: Checked,
  say: Say,
): Found {
  const [own, other] = [key, earlier].map((one) => keyInWords(one.key, season, say))
  return {
    ...{ severity: 'warning', code: 'key.repeats', path },
    message: say.either(
      `khóa “${own}” không phân định được gì: đã bằng nhau ở “${other}” thì ở đây cũng bằng`,
      `the key “${own}” decides nothing: who is level on “${other}” is level here too`,
    ),
    mend: say.either('thay bằng khóa khác, hoặc bỏ', 'use another key, or take it out'),
    fix: { path },
  }
}

function constant({ key }: RankingKey, path: Path, checked: Checked, say: Say): Found[] {
  if (mayLack(key)) return []
  const { low, high } = keyRange(key, checked)
  if (low === null || high === null || !equals(low, high)) return []
  const named = keyInWords(key, checked.season, say)
  return [
    {
      ...{ severity: 'warning', code: 'key.constant', path },
      message: say.either(
        `khóa “${named}” không phân định được gì: với đơn vị nào cũng là ${say.number(low)}`,
        `the key “${named}” decides nothing: it is ${say.number(low)} for everybody`,
      ),
      mend: say.either('thay bằng khóa khác, hoặc bỏ', 'use another key, or take it out'),
      fix: { path },
    },
  ]
}
