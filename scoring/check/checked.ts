import type { GradeWorth } from '../condition.ts'
import { gradeWorths } from '../grades.ts'
import { isRanked } from '../model/member.ts'
import type { SeasonFile } from '../model/season.ts'
import { type Catalogue, catalogueOf, type Entry } from '../read/catalogue.ts'
import type { Part } from '../tree/part.ts'
import { type ReadSheet, readSheet } from '../tree/read-sheet.ts'
import type { Say } from '../words/say.ts'
import type { Cluster } from './cluster.ts'
import type { Found } from './finding.ts'
import { type Reach, reachOf } from './reach.ts'

/** A valid season, with all that checks ask of it worked out once. */
export interface Checked {
  season: SeasonFile
  catalogue: Catalogue
  cluster: Cluster
  sheet: ReadSheet
  worth: GradeWorth
  /** Over any facts: what lies outside can never be. */
  any: Reach
  /** Over whole facts: what lies at its ends can be. */
  whole: Reach
  /** Over whole facts, each node as good as its `max` says. */
  stated: Reach
  /** A part with its place in the file; the sheet is an entry too, without code. */
  placed: readonly Placed[]
}

export interface Placed {
  part: Part
  path: Entry['path']
  /** Absent for the sheet. */
  node?: string
}

/** One idea of what may be wrong. It never looks at facts: the season has not begun. */
export type Check = (checked: Checked, say: Say) => Found[]

export function readForChecks(season: SeasonFile): Checked {
  const ranked = season.members.filter(isRanked).length
  const cluster = { ranked, unranked: season.members.length - ranked }
  const worth = gradeWorths(season.grades ?? [])
  const sheet = readSheet(season.sheet, worth)
  const catalogue = catalogueOf(season)
  return {
    ...{ season, catalogue, cluster, sheet, worth },
    any: reachOf(sheet, cluster, 'any'),
    whole: reachOf(sheet, cluster, 'whole'),
    stated: reachOf(sheet, cluster, 'stated'),
    placed: [
      { part: sheet.root, path: ['sheet'] },
      ...catalogue.entries.map(({ node: { code }, path }) => ({
        ...{ part: sheet.byCode.get(code)!, path },
        node: code,
      })),
    ],
  }
}
