import type { SeasonAction } from '../permissions/matrix.ts'
import type { Asked, Draft } from './asked.ts'
import type { Format, PaperId } from './schema.ts'
import { scoreTable } from './score-table/paper.ts'

/** A kind of paper. */
export interface Kind {
  id: PaperId
  /** Of the whole season, or one for each member. */
  of: 'season' | 'member'
  /** The right to the page that shows the same: who has it may have the paper. */
  needs: SeasonAction
  formats: readonly Format[]
  draft: (asked: Asked) => Promise<Draft>
}

const withTables = ['docx', 'pdf', 'xlsx'] as const

/** In the order of a conference folder. To add a paper: write its file, list it here and in `PaperId`. */
export const catalogue: readonly Kind[] = [
  {
    id: 'score-table',
    of: 'season',
    needs: 'standings.read',
    formats: withTables,
    draft: scoreTable,
  },
]
