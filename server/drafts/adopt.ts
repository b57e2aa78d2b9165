import {
  insertSheetVersion,
  listSheetVersions,
  useSheetVersion,
} from '../../db/queries/sheet-versions.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { fileMember } from '../seasons/compose.ts'
import { readContent } from './content.ts'
import { readDraft } from './read.ts'
import type { AdoptedSheet } from './schema.ts'

/**
 * Makes a draft the sheet of the season, as its next version; those before it stay on record. The matrix
 * lets it happen only before the members begin to record: a sheet in use is never changed.
 *
 * @throws AppError `sheet.in_use`, `draft.not_found`, `draft.faulty` with what must be mended first,
 *   `draft.other_year`
 */
export function adoptDraft(act: Act, id: string): Promise<AdoptedSheet> {
  return inSeason(act, 'draft.adopt', wholeSeason, async (trx, { scope, now }) => {
    const { row, members } = scope
    const { content } = await readDraft(trx, row.clusterId, id)
    const { faults, year } = readContent(content, members.map(fileMember))
    if (faults.length > 0) throw new AppError('draft.faulty', { errors: faults.slice(0, 100) })
    if (year !== row.year) throw new AppError('draft.other_year')

    const [last] = await listSheetVersions(trx, row.id)
    const number = (last?.number ?? 0) + 1
    const by = { createdBy: act.actor.personId, createdAt: now }
    await insertSheetVersion(trx, { seasonId: row.id, number, body: content, ...by })
    if (!(await useSheetVersion(trx, row.id, { number, version: row.version })))
      throw new AppError('request.busy')
    return {
      answer: { number },
      event: {
        action: 'sheet.adopted',
        entity: 'sheetVersion',
        entityId: `${row.id}/${number}`,
        version: number,
        after: content,
        body: { draft: id, number },
      },
    }
  })
}
