import { cmp, type Exact, format } from '../decimal.ts'
import type { SeasonFile } from '../model/season.ts'
import { leavesOf } from '../model/sheet.ts'
import { workSeason } from '../work.ts'
import { currentFacts, type Facts } from './outlook/current.ts'
import { decisiveCells } from './outlook/decisive-cells.ts'
import { createEnds, type End, type Ends, waysOfLeaf } from './outlook/ends.ts'
import { lacksOf } from './outlook/lacks.ts'
import type { Lacks, MemberOutlook, OpenCellShown, OpenQuestions } from './outlook/model.ts'
import type { HeldCell, OpenCell } from './outlook/open-cell.ts'
import { type OpenIn, openCells } from './outlook/open-cells.ts'
import { TooManyWays } from './outlook/too-many-ways.ts'
import { bestFirst, holdOf } from './outlook/turns.ts'
import type { Ground } from './outlook/variants.ts'

/**
 * What is still open in a season, and whether it matters: for every member the best and the worst rank
 * and grade, whether its awards are secure, at risk, to be won or out of reach, what it lacks, and the
 * open cells that decide, alone or two together.
 *
 * Exact: every way in which the open cells may end is accounted for, with ties, quotas, sanctions,
 * conditions and rules that compare members. Where there are too many ways, open cells are left as they
 * stand: missing ones first, disputed ones last, of each kind those with the most values first; `held` names them, `exact` is false, and the answer
 * is that to the question with these cells settled.
 */
export function openQuestions(season: SeasonFile, options: OpenIn): OpenQuestions {
  const { stage, fallback } = options
  const ground = { season, stage, facts: currentFacts(season, stage, fallback) }
  const found = openCells(season, options)
  const endsOf = createEnds(ground)
  const { cells, ends, held } = within(found.cells, endsOf)
  const now = new Map([...endsOf([])].map(([id, all]) => [id, all[0]!]))
  const worked = workSeason({ ...season, facts: all(ground.facts) }, stage, false)
  const lacks = lacksOf(worked, now)
  const known = new Set(cells)
  const allHeld = [...found.held, ...held]
  return {
    exact: allHeld.length === 0,
    held: allHeld,
    cells: found.cells.filter((cell) => known.has(cell)).map((cell) => shown(ground, cell)),
    members: worked.standings.places.map(({ id }) =>
      outlookOf(season, now.get(id)!, ends.get(id)!, lacks.get(id) ?? null),
    ),
    ...decisiveCells(season, cells, endsOf, now),
  }
}

function all(facts: Facts): SeasonFile['facts'] {
  return [...facts.values()].flatMap((own) => [...own.values()])
}

/** How many cells another try goes through, of those that were too many. */
const keptShare = 0.7
const urgency = { disputed: 0, unverified: 1, missing: 2 } as const

/** What may become of everybody, with as many of the open cells as can be gone through. */
function within(
  open: readonly OpenCell[],
  endsOf: (cells: readonly OpenCell[]) => Ends,
): { cells: readonly OpenCell[]; ends: Ends; held: HeldCell[] } {
  let cells = open.toSorted(
    (a, b) => urgency[a.kind] - urgency[b.kind] || a.values.length - b.values.length,
  )
  for (;;)
    try {
      const ends = endsOf(cells)
      const kept = new Set(cells)
      const left = open.filter((cell) => !kept.has(cell))
      return {
        cells,
        ends,
        held: left.map(({ member, criterion }) => ({ member, criterion, reason: 'too_many' })),
      }
    } catch (error) {
      if (!(error instanceof TooManyWays)) throw error
      cells = cells.slice(0, Math.floor(cells.length * keptShare))
    }
}

function shown(ground: Ground, cell: OpenCell): OpenCellShown {
  const { member, criterion, kind } = cell
  const leaf = leavesOf(ground.season.sheet).find(({ code }) => code === criterion)!
  const worths = waysOfLeaf(ground, leaf, cell).map(
    (way) => way({ name: 'node', code: criterion })!,
  )
  const sorted = worths.toSorted(cmp)
  const text = (points: Exact | undefined) => format(points!)
  return {
    ...{ member, criterion, kind, now: text(worths[0]) },
    ...{ least: text(sorted[0]), most: text(sorted.at(-1)) },
  }
}

function outlookOf(
  season: SeasonFile,
  now: End,
  ends: readonly End[],
  lacks: Lacks | null,
): MemberOutlook {
  const ranks = ends.flatMap(({ rank }) => rank ?? [])
  const grades = bestFirst(season, [...new Set(ends.map(({ grade }) => grade))])
  return {
    id: now.member,
    rank:
      now.rank === null
        ? null
        : { now: now.rank, best: Math.min(...ranks), worst: Math.max(...ranks) },
    grade: { now: now.grade, best: grades[0] ?? null, worst: grades.at(-1) ?? null },
    awards: (season.awards ?? []).map(({ id: award }, at) => ({
      award,
      outlook: awardOutlook(now, ends, at),
    })),
    lacks,
  }
}

function awardOutlook(
  now: End,
  ends: readonly End[],
  at: number,
): MemberOutlook['awards'][number]['outlook'] {
  const holds = (end: End) => (end.rank === null ? 'not' : holdOf(end.awards[at]!))
  if (holds(now) === 'has')
    return ends.every((end) => holds(end) === 'has') ? 'secure_in' : 'at_risk'
  return ends.some((end) => holds(end) !== 'not') ? 'can_win' : 'secure_out'
}
