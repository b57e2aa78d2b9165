import { randomUUID } from 'node:crypto'
import {
  countSheetDrafts,
  deleteSheetDraft,
  insertSheetDraft,
  updateSheetDraft,
} from '../../db/queries/sheet-drafts.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { fileMember } from '../seasons/compose.ts'
import { readContent } from './content.ts'
import { readDraft } from './read.ts'
import type { Draft, NewDraft, SaveDraft } from './schema.ts'

/** More than a cluster ever works on; each may be a megabyte. */
const mostDrafts = 50

/**
 * Begins a draft: a clone of the sheet in use, an imported file, or an empty sheet.
 *
 * @throws AppError `draft.unreadable`, `draft.too_many`
 */
export function createDraft(act: Act, { content, basedOn }: NewDraft): Promise<Draft> {
  return inSeason(act, 'draft.write', wholeSeason, async (trx, { scope, now }) => {
    const { id: seasonId, clusterId } = scope.row
    const { title } = contentIn(scope, content)
    if ((await countSheetDrafts(trx, clusterId)) >= mostDrafts) throw new AppError('draft.too_many')
    const id = randomUUID()
    const by = act.actor.personId
    const origin = originOf(scope, basedOn)
    const text = { clusterId, title, body: content }
    const acted = { createdBy: by, createdAt: now, updatedBy: by, updatedAt: now }
    await insertSheetDraft(trx, { id, ...text, ...origin, version: 1, ...acted })
    const answer = await readDraft(trx, clusterId, id)
    const event = { action: 'draft.created', entity: 'sheetDraft', entityId: id } as const
    const body = origin.basedOnNumber === null ? {} : { season: seasonId, number: basedOn }
    return { answer, event: { ...event, after: answer, body } }
  })
}

/** The season's own sheet as it is in force; of another number nothing is claimed. */
function originOf({ row }: SeasonScope, basedOn: number | null) {
  const isItsSheet = basedOn !== null && basedOn >= 1 && basedOn <= row.sheetVersion
  return {
    basedOnSeason: isItsSheet ? row.id : null,
    basedOnNumber: isItsSheet ? basedOn : null,
  }
}

/** @throws AppError `draft.not_found`, `draft.unreadable`, `version.mismatch` */
export function saveDraft(
  act: Act,
  id: string,
  version: number,
  { content }: SaveDraft,
): Promise<Draft> {
  return inSeason(act, 'draft.write', wholeSeason, async (trx, { scope, now }) => {
    const { clusterId } = scope.row
    const before = await readDraft(trx, clusterId, id)
    if (before.version !== version) throw versionMismatch(before)
    const { title, faults } = contentIn(scope, content)
    const change = { title, body: content, updatedBy: act.actor.personId, updatedAt: now }
    if (!(await updateSheetDraft(trx, { id, version }, change))) throw versionMismatch(before)
    const answer = await readDraft(trx, clusterId, id)
    const event = { action: 'draft.saved', entity: 'sheetDraft', entityId: id } as const
    const body = { faults: faults.length }
    return { answer, event: { ...event, version: answer.version, before, after: answer, body } }
  })
}

/** @throws AppError `draft.not_found`, `version.mismatch` */
export function deleteDraft(act: Act, id: string, version: number): Promise<null> {
  return inSeason(act, 'draft.write', wholeSeason, async (trx, { scope }) => {
    const before = await readDraft(trx, scope.row.clusterId, id)
    if (!(await deleteSheetDraft(trx, { id, version }))) throw versionMismatch(before)
    const event = { action: 'draft.deleted', entity: 'sheetDraft', entityId: id } as const
    return { answer: null, event: { ...event, version, before } }
  })
}

function contentIn({ members }: SeasonScope, content: string) {
  return readContent(content, members.map(fileMember))
}
