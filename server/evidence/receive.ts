import { randomUUID } from 'node:crypto'
import {
  type EvidenceRow,
  findSameEvidence,
  insertEvidence,
  sumEvidenceBytes,
} from '../../db/queries/evidence.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { inspectFile } from './inspect.ts'
import { evidenceOf } from './read.ts'
import { type Evidence, maxEvidenceBytes } from './schema.ts'
import { discard, keepFile, type Received, receiveFile } from './store.ts'

/** What one organisation may keep for one season. */
const maxSeasonBytes = 2 * 1024 ** 3

/** A file on its way: the name and length as the sender gave them, the bytes as a stream. */
export interface Upload {
  name: string
  /** The declared length; null where it is sent in chunks. The bytes are counted in any case. */
  length: number | null
  body: ReadableStream<Uint8Array> | null
}

/**
 * Takes a file as evidence of a member: streamed to disk, judged by its bytes, made durable, and only
 * then recorded. The same file under the same name is recorded once, so that an upload may be repeated.
 *
 * @throws AppError `file.too_large`, `file.empty`, `file.kind`, `file.content_mismatch`, `file.unsafe`,
 *   `file.too_many_pixels`, `evidence.quota`
 */
export async function receiveEvidence(
  act: Act,
  dataDir: string,
  memberId: string,
  { name, length, body }: Upload,
): Promise<Evidence> {
  if ((length ?? 0) > maxEvidenceBytes) throw new AppError('file.too_large')
  if (!body) throw new AppError('file.empty')
  const file = await receiveFile(dataDir, body)
  if (!file) throw new AppError('file.too_large')
  const owner = { seasonId: act.season.row.id, memberId }
  try {
    const { sha256, bytes } = file
    const facts = { name, mime: await judge(file, name), sha256, bytes }
    // Before it is kept: nothing would ever remove a file that no row points to.
    await findKnownOrRoom(act.store.db, owner, facts)
    await keepFile(dataDir, file)
    return await recordEvidence(act, owner, facts)
  } finally {
    await discard(file.path)
  }
}

async function judge({ path, bytes }: Received, name: string): Promise<string> {
  if (bytes === 0) throw new AppError('file.empty')
  const finding = await inspectFile(path, name, bytes)
  if ('refused' in finding) throw new AppError(finding.refused)
  return finding.mime
}

type FileFacts = Pick<EvidenceRow, 'name' | 'mime' | 'sha256' | 'bytes'>

type Owner = Pick<EvidenceRow, 'seasonId' | 'memberId'>

/** The row of the same file under the same name; where there is none, that the organisation has room for it. */
async function findKnownOrRoom(
  db: Db,
  owner: Owner,
  file: FileFacts,
): Promise<EvidenceRow | undefined> {
  const same = await findSameEvidence(db, { ...owner, ...file })
  if (same) return same
  const used = await sumEvidenceBytes(db, owner.seasonId, owner.memberId)
  if (used + file.bytes > maxSeasonBytes) throw new AppError('evidence.quota')
  return undefined
}

/** The room left is counted again in the transaction, so that two uploads cannot share it. */
function recordEvidence(act: Act, owner: Owner, file: FileFacts): Promise<Evidence> {
  const { memberId } = owner
  return inSeason(act, 'evidence.add', { memberIds: [memberId] }, async (trx, { now }) => {
    const same = await findKnownOrRoom(trx, owner, file)
    if (same) return { answer: evidenceOf(same), event: null }

    const row: EvidenceRow = {
      id: randomUUID(),
      ...owner,
      ...file,
      ...{ createdBy: act.actor.personId, createdAt: now, withdrawnAt: null },
    }
    await insertEvidence(trx, [row])
    const { mime, bytes, sha256 } = file
    return {
      answer: evidenceOf(row),
      event: {
        action: 'evidence.added',
        entity: 'evidence',
        entityId: row.id,
        memberId,
        after: row,
        body: { mime, bytes, sha256 },
      },
    }
  })
}
