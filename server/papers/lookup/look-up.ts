import type { Db } from '../../../db/store.ts'
import { readAudit } from '../../audit/read.ts'
import type { AuditEvent } from '../../audit/schema.ts'
import type { Language } from '../../errors/schema.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { buildPaper, type Reader } from '../build.ts'
import type { Lookup, LookupQuery } from './schema.ts'

/** So many acts since are told; a longer list helps nobody to find the one. */
const mostChanges = 50

/**
 * Compares the code of a printed paper with the one that the paper has now. The code holds all that is
 * printed but head and signatures, so one changed digit is another code.
 *
 * @throws AppError as `buildPaper`: who may not have the paper may not ask for it here.
 */
export async function lookUp(
  db: Db,
  reader: Reader,
  { paper: id, code, member, stage, language }: LookupQuery,
): Promise<Lookup> {
  const paper = await buildPaper(db, reader, { id, format: 'docx' }, { member, stage })
  const [then, now] = [partsOf(code), partsOf(paper.foot.code)]
  const found = { snapshot: then.snapshot, now: now.snapshot, code: paper.foot.code }
  if (then.digest === now.digest) return { outcome: 'match', ...found, changes: [] }
  if (then.snapshot >= now.snapshot) return { outcome: 'unknown', ...found, changes: [] }
  const changes = await changesSince(db, reader.scope, then.snapshot, language)
  return { outcome: 'changed', ...found, changes }
}

function partsOf(code: string): { snapshot: number; digest: string } {
  const at = code.indexOf('-')
  return { snapshot: Number(code.slice(0, at)), digest: code.slice(at + 1) }
}

async function changesSince(
  db: Db,
  scope: SeasonScope,
  snapshot: number,
  language: Language,
): Promise<AuditEvent[]> {
  if (!can(scope.grants, 'audit.read', wholeSeason, scope)) return []
  const events = await readAudit(db, scope, { limit: mostChanges }, language)
  return events.filter(({ seq }) => seq > snapshot)
}
