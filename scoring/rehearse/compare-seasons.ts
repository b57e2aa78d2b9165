import type { SeasonFile } from '../model/season.ts'
import { type ScoreOptions, score } from '../score.ts'
import { differencesBetween } from './differences.ts'
import type { Differences } from './model.ts'

/** Two seasons as they are, each with its own sheet and its own figures; members meet by their ids. */
export function compareSeasons(
  before: SeasonFile,
  after: SeasonFile,
  options: ScoreOptions = {},
): Differences {
  return differencesBetween(
    { season: before, result: score(before, options) },
    { season: after, result: score(after, options) },
  )
}
