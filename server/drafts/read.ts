import { findSheetDraft, listSheetDrafts } from '../../db/queries/sheet-drafts.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { Draft, DraftRow } from './schema.ts'

/** The drafts of a cluster, the last changed first. */
export async function listDrafts(db: Db, clusterId: string): Promise<DraftRow[]> {
  return (await listSheetDrafts(db, clusterId)).map(draftRow)
}

/** @throws AppError `draft.not_found`, also for one of another cluster */
export async function readDraft(db: Db, clusterId: string, id: string): Promise<Draft> {
  const row = await findSheetDraft(db, { clusterId, id })
  if (!row) throw new AppError('draft.not_found')
  return { ...draftRow(row), content: row.body }
}

type Listed = Awaited<ReturnType<typeof listSheetDrafts>>[number]

function draftRow(row: Listed): DraftRow {
  const { id, title, basedOnSeason, basedOnNumber, version, updatedAt, updatedByName } = row
  const basedOn =
    basedOnSeason === null || basedOnNumber === null
      ? null
      : { seasonId: basedOnSeason, number: basedOnNumber }
  return { id, title, basedOn, version, updatedAt, updatedBy: updatedByName }
}
