import type { Store } from '../../../db/store.ts'
import { buildPaper, offers, type Reader } from '../build.ts'
import { keepFigures } from '../lookup/keep.ts'
import type { Paper } from '../model.ts'
import type { Format, PaperId } from '../schema.ts'
import type { Place } from './place.ts'
import type { NewFolder } from './schema.ts'

/** A paper of the folder, and where it lies there: a member's with the others of that member. */
export interface Piece {
  id: PaperId
  formats: readonly Format[]
  member: string | undefined
  /** '' for the cluster's own. */
  place: string
}

export interface BuiltPiece extends Piece {
  paper: Paper
}

/** So often a folder is begun again because something was written meanwhile. */
const mostTries = 3

/** What goes into the folder of a reader: the papers of the cluster, then, if asked for, those of each member. */
export function piecesFor({ scope }: Reader, { members }: NewFolder): Piece[] {
  const offered = offers(scope)
  const common = offered
    .filter((offer) => offer.members === null)
    .map(({ id, formats }): Piece => ({ id, formats, member: undefined, place: '' }))
  if (!members) return common
  const own = scope.members.flatMap((member) =>
    offered
      .filter((offer) => offer.members?.includes(member.id))
      .map(({ id, formats }) => ({ id, formats, member: member.id, place: member.shortName })),
  )
  return [...common, ...own]
}

/** Of one paper as it was built; its files have the same name with their own endings. */
export function partName(at: number, ending: string): string {
  return `${String(at + 1).padStart(3, '0')}.${ending}`
}

/** Where parts are kept, and the state of the data that they were made from. */
export interface Kept {
  place: Place
  snapshot: number
}

/**
 * All papers from one state of the data: each is read by itself, so that nobody waits for the whole, and all
 * again when something was written in between. After some tries each states its own snapshot. What lies at its
 * place from before is not built again.
 *
 * @param kept Told anew, with nothing in the place, for each try. @param onPaper Called after each; throws when
 *   nobody wants them any more.
 */
export async function buildAll(
  store: Store,
  { reader, pieces }: { reader: Reader; pieces: readonly Piece[] },
  kept: Kept,
  {
    onPaper,
    onTry,
  }: { onPaper: (done: number) => Promise<void>; onTry: (seq: number) => Promise<void> },
): Promise<BuiltPiece[]> {
  let { snapshot } = kept
  for (let attempt = 1; ; attempt++) {
    const built: BuiltPiece[] = []
    for (const [at, piece] of pieces.entries()) {
      const paper = await buildOne(store, reader, piece, { place: kept.place, at })
      const seq = snapshotOf(paper)
      if (seq !== snapshot && attempt < mostTries) {
        snapshot = seq
        await onTry(seq)
        break
      }
      built.push({ ...piece, paper })
      await onPaper(built.length)
    }
    if (built.length === pieces.length) return built
  }
}

/** The number of the snapshot, before the code. */
function snapshotOf({ foot }: Paper): number {
  return Number(foot.code.slice(0, foot.code.indexOf('-')))
}

async function buildOne(
  store: Store,
  reader: Reader,
  { id, member }: Piece,
  { place, at }: { place: Place; at: number },
): Promise<Paper> {
  const name = partName(at, 'json')
  const found = await place.read(name)
  if (found) return JSON.parse(Buffer.from(found).toString('utf8')) as Paper
  const query = { member, stage: 'verified' } as const
  const paper = await store.read((db) => buildPaper(db, reader, { id, format: 'docx' }, query))
  await keepFigures(store, reader, { id, ...query }, paper)
  await place.write(name, JSON.stringify(paper))
  return paper
}
