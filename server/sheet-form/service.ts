import type { Db } from '../../db/store.ts'
import { readClaims } from '../claims/read.ts'
import { authorOf, putClaim } from '../claims/save.ts'
import type { Claim } from '../claims/schema.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import { readBeside } from '../excel/beside.ts'
import { requireLasting } from '../members/lasting.ts'
import { listClaimable } from '../organisations/claimable.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase } from '../seasons/base.ts'
import { workerPool } from '../workers/pool.ts'
import { compareForm } from './compare.ts'
import { composeForm } from './compose.ts'
import type { FilledForm, FormIdentity, FormPlan } from './model.ts'
import type { FormImportAnswer, FormReading, NewFormImport } from './schema.ts'

const write = workerPool<FormPlan, Uint8Array>(new URL('./write.ts', import.meta.url))

const opener = new URL('./open-worker.ts', import.meta.url)

/** Whose sheet, and in which language it is told. */
interface Whose {
  memberId: string
  language: Language
}

/** The form of a member as an Excel file, with what it has claimed so far. */
export async function writeForm(
  read: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
  { row }: SeasonScope,
  { memberId, language }: Whose,
): Promise<Uint8Array> {
  const plan = await read(async (db) => {
    const base = await loadBase(db, row.id)
    const claims = await readClaims(db, row.id, base, { memberId })
    return composeForm(base, claims, identityOf(row, memberId), { year: row.year, language })
  })
  return write(plan)
}

/**
 * What a filled form would change. Nothing is stored.
 *
 * @throws AppError `excel.…` when the file cannot be read, `form.…` when it is of another member, season or sheet
 */
export async function readForm(
  read: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
  { row }: SeasonScope,
  { memberId, language }: Whose,
  bytes: Uint8Array,
): Promise<FormReading> {
  const { identity, lines } = await readBeside<FilledForm>(opener, bytes)
  requireSame(identity, identityOf(row, memberId))
  return read(async (db) => {
    const base = await loadBase(db, row.id)
    const claims = await readClaims(db, row.id, base, { memberId })
    const ids = claims.flatMap(({ activityIds }) => activityIds)
    const claimable = await listClaimable(db, { seasonId: row.id, memberId }, { ids })
    const activities = new Map(claimable.map((activity) => [activity.id, activity]))
    return compareForm(lines, { base, identity, language, claims, activities })
  })
}

/**
 * Changes claims as a form says, all in one transaction; their activities and evidence stay.
 *
 * @throws AppError `version.mismatch` when one of them was changed meanwhile, `request.invalid`
 */
export function importForm(
  act: Act,
  memberId: string,
  { changes }: NewFormImport,
): Promise<FormImportAnswer> {
  const seasonId = act.season.row.id
  return inSeason(act, 'form.fill', { memberIds: [memberId] }, async (trx, { now }) => {
    const base = await loadBase(trx, seasonId)
    requireLasting(base.members, memberId)
    const saved = []
    for (const { criterion, version, figures, note } of changes) {
      const place = { base, key: { seasonId, memberId, criterion }, version }
      const change = ({ activityIds, units, evidenceIds }: Claim) => ({
        ...{ activityIds, units, evidenceIds, figures, note },
      })
      saved.push(await putClaim(trx, place, change, authorOf(act, now)))
    }
    const event = {
      action: 'form.imported',
      entity: 'member',
      entityId: memberId,
      memberId,
    } as const
    return {
      answer: { saved: saved.length },
      event: {
        ...event,
        before: { claims: saved.map(({ before }) => before) },
        after: { claims: saved.map(({ after }) => after) },
        body: { criteria: changes.map(({ criterion }) => criterion) },
      },
    }
  })
}

function identityOf(row: SeasonScope['row'], memberId: string): FormIdentity {
  return { seasonId: row.id, memberId, sheetNumber: row.sheetVersion }
}

function requireSame(form: FormIdentity, own: FormIdentity): void {
  if (form.seasonId !== own.seasonId) throw new AppError('form.other_season')
  if (form.memberId !== own.memberId) throw new AppError('form.other_member')
  if (form.sheetNumber !== own.sheetNumber) throw new AppError('form.other_sheet')
}
