import { findLetterhead, listEarlierLetterheads } from '../../../db/queries/letterheads.ts'
import type { Db } from '../../../db/store.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import type { Issuer } from '../asked.ts'
import { over, usualHead } from './usual.ts'

/** How the cluster (null) or a member of the season heads and signs its papers. */
export async function issuerOf(db: Db, scope: SeasonScope, id: string | null): Promise<Issuer> {
  const set = await findLetterhead(db, scope.row.id, id ?? '')
  const earlier = await listEarlierLetterheads(db, scope.row, id ?? '')
  const head = over(usualHead(scope, id, earlier), set)
  const { parent, name, mark, place, onBehalf, office, position, signer } = head
  return {
    ...{ parent, name, mark, place },
    head: { onBehalf, office, position, name: signer, seal: true },
    deputy: { office: 'Cụm phó', name: head.deputy },
    secretary: { office: 'Thư ký', name: head.secretary },
  }
}
