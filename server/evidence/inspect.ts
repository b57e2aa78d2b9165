import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { readAt } from './archive.ts'
import type { Finding } from './finding.ts'
import { inspectJpeg, inspectPng, inspectWebp } from './images.ts'
import { inspectOffice } from './office.ts'
import { evidenceTypes } from './schema.ts'

const inspectors: Readonly<Record<string, (file: FileHandle, bytes: number) => Promise<Finding>>> =
  {
    'application/pdf': inspectPdf,
    'image/png': inspectPng,
    'image/jpeg': inspectJpeg,
    'image/webp': inspectWebp,
  }

/**
 * Judges a stored file by its bytes; the name only has to agree with them.
 *
 * @returns The type, or why the file is refused.
 */
export async function inspectFile(
  path: string,
  name: string,
  bytes: number,
): Promise<{ mime: string } | { refused: Exclude<Finding, 'ok'> | 'file.kind' }> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (!Object.values(evidenceTypes).some((endings) => endings.includes(ending)))
    return { refused: 'file.kind' }
  const mime = (await fileTypeFromFile(path))?.mime
  if (!mime || !evidenceTypes[mime]?.includes(ending)) return { refused: 'file.content_mismatch' }

  const file = await open(path)
  try {
    const finding = await (inspectors[mime] ?? inspectOffice)(file, bytes)
    return finding === 'ok' ? { mime } : { refused: finding }
  } finally {
    await file.close()
  }
}

/** Begins and ends as a PDF: a file cut off on the way would only be found out by the reader. */
async function inspectPdf(file: FileHandle, bytes: number): Promise<Finding> {
  const head = await readAt(file, 0, 5)
  const tail = await readAt(file, Math.max(0, bytes - 2048), 2048)
  return head.toString('latin1') === '%PDF-' && tail.includes('%%EOF')
    ? 'ok'
    : 'file.content_mismatch'
}
