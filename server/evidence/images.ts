import type { FileHandle } from 'node:fs/promises'
import { readAt } from './archive.ts'
import type { Finding } from './finding.ts'

/** More than this unpacks to hundreds of megabytes in the reader's browser. */
const maxPixels = 50_000_000

interface Size {
  width: number
  height: number
}

export async function inspectPng(file: FileHandle, bytes: number): Promise<Finding> {
  const head = await readAt(file, 0, 24)
  const tail = await readAt(file, Math.max(0, bytes - 64), 64)
  if (head.length < 24 || !tail.includes('IEND')) return 'file.content_mismatch'
  return judge({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) })
}

export async function inspectJpeg(file: FileHandle, bytes: number): Promise<Finding> {
  // Cameras and telephones put a trailer after the end mark.
  const tail = await readAt(file, Math.max(0, bytes - 65_536), 65_536)
  if (!tail.includes(Buffer.from([0xff, 0xd9]))) return 'file.content_mismatch'
  return judge(jpegSize(await readAt(file, 0, 1024 * 1024)))
}

export async function inspectWebp(file: FileHandle, bytes: number): Promise<Finding> {
  const head = await readAt(file, 0, 30)
  if (head.length < 30 || head.readUInt32LE(4) + 8 > bytes) return 'file.content_mismatch'
  return judge(webpSizes[head.toString('latin1', 12, 16)]?.(head))
}

function judge(size: Size | undefined): Finding {
  if (!size || size.width === 0 || size.height === 0) return 'file.content_mismatch'
  return size.width * size.height > maxPixels ? 'file.too_many_pixels' : 'ok'
}

/** Walks the segments to the frame header (SOF0…SOF15 without the tables DHT, JPG, DAC). */
function jpegSize(head: Buffer): Size | undefined {
  let at = 2
  while (at + 9 <= head.length) {
    if (head[at] !== 0xff) return undefined
    const mark = head[at + 1]!
    if (mark === 0xff) at += 1
    else if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) }
    else at += 2 + head.readUInt16BE(at + 2)
  }
  return undefined
}

const webpSizes: Readonly<Record<string, (head: Buffer) => Size>> = {
  VP8X: (head) => ({ width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }),
  'VP8 ': (head) => ({
    width: head.readUInt16LE(26) & 0x3fff,
    height: head.readUInt16LE(28) & 0x3fff,
  }),
  VP8L: (head) => {
    const bits = head.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  },
}
