import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { deleteOldestPrints, listPrints, savePrint } from '../../../db/queries/paper-prints.ts'
import type { Db, Store } from '../../../db/store.ts'
import type { Reader } from '../build.ts'
import { catalogue } from '../catalogue.ts'
import type { Paper } from '../model.ts'
import type { PaperId, PaperQuery } from '../schema.ts'
import { type Figures, figuresOf } from './figures.ts'

/** So many states of papers of one season are kept, a few kilobytes each. */
const mostKept = 2000

/** The code without the number of the snapshot, which stands before it. */
export function digestOf(code: string): string {
  return code.slice(code.indexOf('-') + 1)
}

/** Which paper it is, as it is asked for. */
interface Printed extends PaperQuery {
  id: PaperId
}

function keyOf({ scope }: Reader, { id, member = '', stage }: Printed) {
  // Of the whole season it is one paper, whatever member is named beside.
  const of = catalogue[id].of === 'season' ? '' : member
  return { inSeason: scope.row.id, paper: id, member: of, stage }
}

/**
 * Keeps what a paper says that goes out, so that it can be told later which of its figures changed. Nobody's record
 * changes by it, so no act goes into the trail.
 */
export async function keepFigures(
  { db }: Store,
  reader: Reader,
  printed: Printed,
  { foot, blocks }: Paper,
): Promise<void> {
  const said = deflateRawSync(JSON.stringify(figuresOf(blocks))).toString('base64')
  const key = { ...keyOf(reader, printed), code: digestOf(foot.code), personId: reader.personId }
  await savePrint(db, { ...key, said, madeAt: reader.now.toISOString() })
  await deleteOldestPrints(db, key.inSeason, mostKept)
}

/** What a printed paper said. */
export interface KeptFigures {
  figures: Figures
  /** Whether the reader is among those who printed it. */
  own: boolean
}

/** What the printed paper with that code said; `undefined` where no such paper was made, or it is forgotten. */
export async function readFigures(
  db: Db,
  reader: Reader,
  printed: Printed,
  code: string,
): Promise<KeptFigures | undefined> {
  const prints = await listPrints(db, { ...keyOf(reader, printed), code: digestOf(code) })
  const own = prints.find(({ personId }) => personId === reader.personId)
  const said = (own ?? prints[0])?.said
  if (said === undefined) return undefined
  const text = inflateRawSync(Buffer.from(said, 'base64')).toString('utf8')
  return { figures: JSON.parse(text) as Figures, own: own !== undefined }
}
