import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ReadableStream as NodeStream } from 'node:stream/web'
import { type EvidenceRow, findEvidenceAnywhere } from '../../db/queries/evidence.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { Evidence } from './schema.ts'
import { blobPath } from './store.ts'

export function evidenceOf({ id, name, mime, bytes, sha256, createdAt }: EvidenceRow): Evidence {
  return { id, name, mime, bytes, sha256, createdAt }
}

/**
 * A file that the guard let the reader see; it may be of another cluster's season.
 *
 * @throws AppError `evidence.not_found`, also when it was withdrawn
 */
export async function readEvidence(db: Db, id: string): Promise<Evidence> {
  const row = await findEvidenceAnywhere(db, id)
  if (!row) throw new AppError('evidence.not_found')
  return evidenceOf(row)
}

/**
 * The bytes of a file, once they were found to be those that were received.
 *
 * @throws AppError `evidence.damaged` when the file is gone or was changed
 */
export async function openEvidence(
  dataDir: string,
  { sha256 }: Evidence,
): Promise<ReadableStream<Uint8Array>> {
  const path = blobPath(dataDir, sha256)
  if (!(await isIntact(dataDir, sha256))) throw new AppError('evidence.damaged')
  return NodeStream.from(bytesOf(path)) as ReadableStream<Uint8Array>
}

/** Whether a file is there with the bytes that were received; it is read to its end, a piece at a time. */
export async function isIntact(dataDir: string, sha256: string): Promise<boolean> {
  return (await hashOf(blobPath(dataDir, sha256))) === sha256
}

/** Opened when the first byte is asked for: an answer that nobody reads (HEAD) holds no file open. */
export async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

/** @returns `undefined` when the file cannot be read. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}
