import { isRanked } from '../model/member.ts'
import type { SeasonFile } from '../model/season.ts'
import { type Catalogue, catalogueOf } from '../read/catalogue.ts'
import type { Say } from '../words/say.ts'
import type { Found } from './finding.ts'

/** How many compete, and how many stand beside the competition. */
export interface Cluster {
  ranked: number
  unranked: number
}

/** A valid season, with all that checks ask of it worked out once. */
export interface Checked {
  season: SeasonFile
  catalogue: Catalogue
  cluster: Cluster
}

/** One idea of what may be wrong. It never looks at facts: the season has not begun. */
export type Check = (checked: Checked, say: Say) => Found[]

export function readForChecks(season: SeasonFile): Checked {
  const ranked = season.members.filter(isRanked).length
  return {
    season,
    catalogue: catalogueOf(season),
    cluster: { ranked, unranked: season.members.length - ranked },
  }
}
