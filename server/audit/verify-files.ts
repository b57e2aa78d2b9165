import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { KeptFile } from '../../db/queries/kept-files.ts'
import { blobPath } from '../evidence/store.ts'

/** A file of evidence that is gone or is not what was uploaded. */
export interface FileFault {
  /** Of the evidence that it belongs to. */
  id: string
  sha256: string
  fault: 'missing' | 'changed'
}

/** Reads every file of evidence that is to be kept and compares it with its hash. */
export async function verifyFiles(
  kept: readonly KeptFile[],
  dataDir: string,
): Promise<{ files: number; faults: FileFault[] }> {
  const faults: FileFault[] = []
  for (const { id, sha256 } of kept) {
    const found = await hashOf(blobPath(dataDir, sha256))
    if (found !== sha256) faults.push({ id, sha256, fault: found === null ? 'missing' : 'changed' })
  }
  return { files: kept.length, faults }
}

/** @returns null where there is no such file. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
