import { insertSheetVersion, useSheetVersion } from '../../db/queries/sheet-versions.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'

/** Adds the next version of the sheet and puts it in force; those before it stay on record. */
export async function putInForce(
  trx: Trx,
  { row }: SeasonScope,
  sheet: { number: number; body: string; createdBy: string; createdAt: string },
): Promise<void> {
  await insertSheetVersion(trx, { seasonId: row.id, ...sheet })
  const { number } = sheet
  if (!(await useSheetVersion(trx, row.id, { number, version: row.version })))
    throw new AppError('request.busy')
}
