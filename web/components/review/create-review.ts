import type { Accessor } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { score } from '../../../scoring/score.ts'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import { locale } from '../../i18n/locale.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { cellsOf, keyOf } from './cells.ts'
import { rowsOf } from './rows.ts'
import { seasonOfChecks, seasonOfMatrix } from './season.ts'
import { type Sum, sumsOf } from './sums.ts'

/** Everything that the review page shows, worked out from what the server holds. */
export function createReview(detail: Accessor<SeasonDetail>, matrix: Accessor<ReviewMatrix>) {
  const season = createKeptMemo(() => seasonOfMatrix(detail(), matrix()))
  const leaves = createKeptMemo(() => leavesOf(season().sheet))
  const self = createKeptMemo(() => score(season(), { stage: 'self', language: locale() }))
  /** As things stand: what is not verified yet counts with its self-score. */
  const standing = createKeptMemo(() =>
    score(season(), { stage: 'verified', fallback: true, language: locale() }),
  )
  const checked = createKeptMemo(() => {
    const asChecked = seasonOfChecks(season(), matrix())
    return asChecked && score(asChecked, { stage: 'cross', fallback: true, language: locale() })
  })
  const checkedOf = createKeptMemo(() => nodesByMember(checked()))
  const selfOf = createKeptMemo(() => nodesByMember(self()))
  const standingOf = createKeptMemo(() => nodesByMember(standing()))
  const missing = createKeptMemo(
    () =>
      new Set(
        standing().questions.flatMap((one) =>
          one.kind === 'missing' ? [keyOf(one.member, one.criterion)] : [],
        ),
      ),
  )
  const cells = createKeptMemo(() =>
    cellsOf(matrix(), detail().memberId, leaves(), {
      isMissing: (member, criterion) => missing().has(keyOf(member, criterion)),
      cross: (member, criterion) => checkedOf().get(member)?.[criterion] ?? null,
      self: (member, criterion) => selfOf().get(member)?.[criterion] ?? null,
      verified: (member, criterion) => standingOf().get(member)?.[criterion] ?? null,
    }),
  )
  const sums = createKeptMemo(() => sumsOf(matrix().members, standing()))
  const byKey = createKeptMemo(() => new Map(cells().map((cell) => [cell.key, cell])))
  return {
    season,
    leaves,
    rows: createKeptMemo(() => rowsOf(season().sheet.nodes)),
    self,
    standing,
    cells,
    cell: (key: string) => byKey().get(key),
    leaf: (code: string) => leaves().find((leaf) => leaf.code === code),
    /** As things stand. */
    sum: (...of: Parameters<Sum>) => sums()(...of),
  }
}
export type Review = ReturnType<typeof createReview>

export function totalOf(result: Result, member: string): string | undefined {
  return result.members.find(({ id }) => id === member)?.total
}

function nodesByMember(result: Result | null): Map<string, Record<string, string>> {
  return new Map((result?.members ?? []).map(({ id, nodes }) => [id, nodes]))
}
