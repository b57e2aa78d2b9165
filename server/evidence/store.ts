import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors/app-error.ts'
import { maxEvidenceBytes } from './schema.ts'

/** A file received whole, not yet kept. */
export interface Received {
  path: string
  sha256: string
  bytes: number
}

/** Where the files of a data folder lie; on PostgreSQL too they are here. */
export function blobPath(dataDir: string, sha256: string): string {
  return join(dataDir, 'evidence', 'blobs', sha256.slice(0, 2), sha256)
}

/**
 * Streams a body to a part file while counting and hashing it, and makes it durable.
 *
 * @returns `undefined` when more than {@link maxEvidenceBytes} came, whatever length was declared.
 *   Nothing is left behind then, nor when the stream breaks off.
 * @throws AppError `file.cut_off`
 */
export async function receiveFile(
  dataDir: string,
  body: ReadableStream<Uint8Array>,
): Promise<Received | undefined> {
  const folder = join(dataDir, 'evidence', 'tmp')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${randomUUID()}.part`)
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of arriving(body)) {
      bytes += chunk.byteLength
      if (bytes > maxEvidenceBytes) break
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (error) {
    await discard(path)
    throw error
  } finally {
    await file.close()
  }
  if (bytes > maxEvidenceBytes) return void (await discard(path))
  return { path, sha256: hash.digest('hex'), bytes }
}

/** Whoever breaks off is told so, if still there; it is no fault of the server. */
async function* arriving(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch {
    throw new AppError('file.cut_off')
  }
}

/**
 * Moves a received file to its place by its hash. The same bytes are kept once. The folder is synced,
 * so that after this a row may point to the file.
 */
export async function keepFile(dataDir: string, { path, sha256 }: Received): Promise<void> {
  const target = blobPath(dataDir, sha256)
  const folder = join(target, '..')
  await mkdir(folder, { recursive: true })
  await rename(path, target)
  await syncFolder(folder)
  await syncFolder(join(folder, '..'))
}

export async function discard(path: string): Promise<void> {
  await rm(path, { force: true })
}

/** Removes what a crash left half received: part files older than a day. */
export async function clearParts(dataDir: string, now: Date): Promise<void> {
  const folder = join(dataDir, 'evidence', 'tmp')
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    const { mtimeMs } = await stat(join(folder, name))
    if (now.getTime() - mtimeMs > 24 * 3_600_000) await discard(join(folder, name))
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
