import type { Store } from '../../../db/store.ts'
import { buildPaper, offers, type Reader } from '../build.ts'
import type { Paper } from '../model.ts'
import type { Format, PaperId } from '../schema.ts'
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

/**
 * All papers from one state of the data: each is read by itself, so that nobody waits for the whole, and all
 * again when something was written in between. After some tries each states its own snapshot.
 *
 * @param onPaper Called after each; throws when nobody wants them any more.
 */
export async function buildAll(
  store: Store,
  reader: Reader,
  pieces: readonly Piece[],
  onPaper: (done: number) => void,
): Promise<BuiltPiece[]> {
  for (let attempt = 1; ; attempt++) {
    const built: BuiltPiece[] = []
    for (const piece of pieces) {
      const query = { member: piece.member, stage: 'verified' } as const
      const asked = { id: piece.id, format: 'docx' } as const
      const paper = await store.read((db) => buildPaper(db, reader, asked, query))
      built.push({ ...piece, paper })
      onPaper(built.length)
    }
    const states = new Set(built.map(({ paper }) => paper.foot.line))
    if (states.size <= 1 || attempt === mostTries) return built
  }
}
