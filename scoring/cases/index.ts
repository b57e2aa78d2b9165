import { afterFinal } from './after-final.ts'
import { award } from './award.ts'
import { decisive } from './decisive.ts'
import { explain } from './explain.ts'
import { gap } from './gap.ts'
import { nominees } from './nominees.ts'
import type { Op } from './op.ts'
import { pool } from './pool.ts'
import { rank } from './rank.ts'
import { score } from './score.ts'
import { sensitivity } from './sensitivity.ts'
import { threshold } from './threshold.ts'

/** Every operation of a `ranking-cases/1` file. Each asks the functions that score a season. */
export const ops = {
  rank,
  explain,
  award,
  nominees,
  pool,
  afterFinal,
  threshold,
  sensitivity,
  decisive,
  gap,
  score,
} satisfies Record<string, Op>
