import {
  findSheetChangeBody,
  listSheetChanges,
  type StoredSheetChange,
} from '../../db/queries/sheet-changes.ts'
import type { Db } from '../../db/store.ts'
import { readDraft } from '../drafts/read.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { sameAs } from '../permissions/second.ts'
import type { Actor } from '../session/actor.ts'
import { type Weighed, weigh } from './assess.ts'
import type { Assessment, SheetChange } from './schema.ts'
import { assessmentFor, effectsFor } from './show.ts'

/** Who reads, and in which language. */
export interface Reader {
  scope: SeasonScope
  actor: Actor
  language: Language
}

/** @throws AppError `draft.not_found`, and as `weigh` */
export async function assessDraft(
  db: Db,
  { scope, language }: Reader,
  draftId: string,
): Promise<Assessment> {
  const { content } = await readDraft(db, scope.row.clusterId, draftId)
  return assessmentFor(await weigh(db, scope, content), scope, language)
}

/** Every adoption of the season's sheet and every change that was proposed, newest first, for all to see. */
export async function readChanges(db: Db, reader: Reader): Promise<SheetChange[]> {
  const changes: SheetChange[] = []
  for (const stored of await listSheetChanges(db, reader.scope.row.id))
    changes.unshift(await changeOf(db, reader, stored))
  return changes
}

/** @throws AppError `change.not_found` */
export async function requireChange(
  db: Db,
  seasonId: string,
  id: string,
): Promise<StoredSheetChange> {
  const found = (await listSheetChanges(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('change.not_found')
  return found
}

export async function changeFor(db: Db, reader: Reader, id: string): Promise<SheetChange> {
  return changeOf(db, reader, await requireChange(db, reader.scope.row.id, id))
}

async function changeOf(db: Db, reader: Reader, stored: StoredSheetChange): Promise<SheetChange> {
  const { scope, actor, language } = reader
  const { id, kind, number, baseNumber, title, reason, state } = stored
  const { proposedAt, decidedAt, decisionReason } = stored
  const decides = state === 'waiting' && can(scope.grants, 'change.decide', wholeSeason, scope)
  const own = stored.proposedBy === actor.personId
  return {
    ...{ id, kind, number, baseNumber, title, reason, state },
    differences: (stored.differences as Weighed['differences'])[language],
    effects: effectsFor(stored.effects as Weighed['effects'], scope),
    ...{ proposedBy: stored.proposedByName, proposedAt },
    ...{ decidedBy: stored.decidedByName, decidedAt, decisionReason },
    now: decides ? await assessmentNow(db, reader, stored) : null,
    mayAccept: decides && (await sameAs(db, firstOf(stored), secondOf(reader))) === null,
    ...{ mayRefuse: decides, own },
  }
}

/** Null where it can no longer be accepted: another sheet is in force, or it does not fit the roll any more. */
async function assessmentNow(
  db: Db,
  { scope, language }: Reader,
  { id, baseNumber }: StoredSheetChange,
): Promise<Assessment | null> {
  if (baseNumber !== scope.row.sheetVersion) return null
  const body = (await findSheetChangeBody(db, id)) ?? ''
  try {
    return assessmentFor(await weigh(db, scope, body), scope, language)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

export function firstOf({ proposedBy, proposedFor }: StoredSheetChange) {
  return { personId: proposedBy, memberId: proposedFor }
}

function secondOf({ scope, actor }: Reader) {
  return { scope, personId: actor.personId }
}
