import type { SeasonFile } from '../../model/season.ts'
import type { End, Ends } from './ends.ts'
import type { Decisive, Turn } from './model.ts'
import type { OpenCell } from './open-cell.ts'
import { TooManyWays } from './too-many-ways.ts'
import { turnsIn } from './turns.ts'

/** More pairs than these are not tried. */
const mostPairs = 1000

/**
 * The open cells that change a rank, a grade or an award by themselves, and the pairs of others that do
 * together. Each is tried in all its values while everything else stays as it is.
 */
export function decisiveCells(
  season: SeasonFile,
  cells: readonly OpenCell[],
  endsOf: (cells: readonly OpenCell[]) => Ends,
  now: ReadonlyMap<string, End>,
): { decisive: Decisive[]; pairs: boolean } {
  const tried = (...some: OpenCell[]) => ({
    cells: some,
    turns: turnsIn(season, now, endsOf(some)),
  })
  const singles = cells.map((cell) => tried(cell))
  const alone = singles.filter(({ turns }) => turns.length > 0)
  const harmless = singles.filter(({ turns }) => turns.length === 0).map((one) => one.cells[0]!)
  const { together, pairs } = tryPairs(harmless, tried)
  return { decisive: [...weighed(alone), ...weighed(together)], pairs }
}

interface Tried {
  readonly cells: readonly OpenCell[]
  readonly turns: Turn[]
}

function tryPairs(
  harmless: readonly OpenCell[],
  tried: (...cells: OpenCell[]) => Tried,
): { together: Tried[]; pairs: boolean } {
  if ((harmless.length * (harmless.length - 1)) / 2 > mostPairs)
    return { together: [], pairs: false }
  const together: Tried[] = []
  let pairs = true
  for (const [at, first] of harmless.entries())
    for (const second of harmless.slice(at + 1))
      try {
        const one = tried(first, second)
        if (one.turns.length > 0) together.push(one)
      } catch (error) {
        if (!(error instanceof TooManyWays)) throw error
        pairs = false
      }
  return { together, pairs }
}

/** What moves awards first, then what moves more. */
function weighed(all: readonly Tried[]): Decisive[] {
  const awards = ({ turns }: Tried) => turns.filter(({ what }) => what === 'award').length
  return all
    .toSorted((a, b) => awards(b) - awards(a) || b.turns.length - a.turns.length)
    .map(({ cells, turns }) => ({
      cells: cells.map(({ member, criterion }) => ({ member, criterion })),
      turns,
    }))
}
