import type { Db } from '../../../db/store.ts'
import { readAudit } from '../../audit/read.ts'
import type { AuditEvent } from '../../audit/schema.ts'
import type { Language } from '../../errors/schema.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { buildPaper, type Reader } from '../build.ts'
import type { Paper } from '../model.ts'
import { type Difference, differences, figuresOf } from './figures.ts'
import { digestOf, type KeptFigures, readFigures } from './keep.ts'
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
  // What differs though nothing was written since is what others may see: no change to be told.
  if (then >= now) return { outcome: 'unknown', ...found, ...none }
  const kept = await readFigures(db, reader, { id, member, stage }, code)
  const changes = await changesSince(db, reader.scope, then, language)
  const all = kept ? toldOf(kept, paper) : []
  const more = Math.max(0, all.length - mostDifferences)
  const shown = { differences: all.slice(0, mostDifferences), more, known: kept !== undefined }
  return { outcome: 'changed', ...found, changes, ...shown }
}

/** Where the paper differs; what was printed only to who printed it, and where the same is open to him now. */
function toldOf({ figures, own }: KeptFigures, { blocks }: Paper): Lookup['differences'] {
  const told = (each: Difference) => own && says(each.now)
  return differences(figures, figuresOf(blocks)).map((each) =>
    told(each) ? each : { ...each, printed: null },
  )
}

function says(text: string): boolean {
  return /[\p{L}\d]/u.test(text)
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
