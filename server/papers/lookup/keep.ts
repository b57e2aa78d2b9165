import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { deleteOldestPrints, findPrint, insertPrint } from '../../../db/queries/paper-prints.ts'
import type { Db, Store } from '../../../db/store.ts'
import type { Paper } from '../model.ts'
import { type Figures, figuresOf } from './figures.ts'

/** So many states of papers of one season are kept, a few kilobytes each. */
const mostKept = 2000

/** The code without the number of the snapshot, which stands before it. */
export function digestOf(code: string): string {
  return code.slice(code.indexOf('-') + 1)
}

/**
 * Keeps what a paper says that goes out, so that it can be told later which of its figures changed. Nobody's record
 * changes by it, so no act goes into the trail.
 */
export async function keepFigures(
  store: Store,
  inSeason: string,
  { foot, blocks }: Paper,
  madeAt: string,
): Promise<void> {
  const code = digestOf(foot.code)
  if ((await findPrint(store.db, inSeason, code)) !== undefined) return
  const said = deflateRawSync(JSON.stringify(figuresOf(blocks))).toString('base64')
  await insertPrint(store.db, { inSeason, code, said, madeAt })
  await deleteOldestPrints(store.db, inSeason, mostKept)
}

/** What a printed paper said; `undefined` where it is not known. */
export async function readFigures(
  db: Db,
  inSeason: string,
  code: string,
): Promise<Figures | undefined> {
  const said = await findPrint(db, inSeason, digestOf(code))
  if (said === undefined) return undefined
  return JSON.parse(inflateRawSync(Buffer.from(said, 'base64')).toString('utf8')) as Figures
}
