import type { Db } from '../../../db/store.ts'
import { readAudit } from '../../audit/read.ts'
import type { AuditEvent } from '../../audit/schema.ts'
import type { Language } from '../../errors/schema.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { buildPaper, type Reader } from '../build.ts'
import { differences, figuresOf } from './figures.ts'
import { digestOf, readFigures } from './keep.ts'
import type { Lookup, LookupQuery } from './schema.ts'

/** So many acts since are told; a longer list helps nobody to find the one. */
const mostChanges = 50
const mostDifferences = 200

/**
 * Compares the code of a printed paper with the one that the paper has now. The code holds all that is
 * printed but head and signatures, so one changed digit is another code; which one it is says what was kept when
 * the paper was made.
 *
 * @throws AppError as `buildPaper`: who may not have the paper may not ask for it here.
 */
export async function lookUp(
  db: Db,
  reader: Reader,
  { paper: id, code, member, stage, language }: LookupQuery,
): Promise<Lookup> {
  const paper = await buildPaper(db, reader, { id, format: 'docx' }, { member, stage })
  const [then, now] = [snapshotOf(code), snapshotOf(paper.foot.code)]
  const found = { snapshot: then, now, code: paper.foot.code }
  const none = { changes: [], differences: [], more: 0, known: false }
  if (digestOf(code) === digestOf(paper.foot.code)) return { outcome: 'match', ...found, ...none }
  const printed = await readFigures(db, reader.scope.row.id, code)
  if (!printed && then >= now) return { outcome: 'unknown', ...found, ...none }
  const changes = await changesSince(db, reader.scope, then, language)
  const all = printed ? differences(printed, figuresOf(paper.blocks)) : []
  const more = Math.max(0, all.length - mostDifferences)
  const shown = { differences: all.slice(0, mostDifferences), more, known: Boolean(printed) }
  return { outcome: 'changed', ...found, changes, ...shown }
}

function snapshotOf(code: string): number {
  return Number(code.slice(0, code.indexOf('-')))
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
