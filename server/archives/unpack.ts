import { type UnzipFileInfo, unzipSync } from 'fflate'

/** Why an archive is not opened: it is damaged, or would grow beyond what a document can be. */
export type ArchiveTrouble = 'broken' | 'bursting'

export class ArchiveRefusal extends Error {
  readonly trouble: ArchiveTrouble

  constructor(trouble: ArchiveTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

const mostEntries = 5000
const usualMost = 30 * 1024 * 1024
/** Text packs ten or thirty times; a bomb a thousand times. */
const mostRatio = 200
const smallPart = 1024 * 1024

/**
 * Unpacks the parts that are wanted, and those only when their announced sizes, alone and together, are
 * honest and moderate: what fflate unpacks never grows beyond the announcement.
 *
 * @param isWanted Asked once for each part, by its path.
 * @param most How many bytes they may be, unpacked.
 * @throws ArchiveRefusal
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  most = usualMost,
): Record<string, Uint8Array> {
  let entries = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter(file) {
        if (++entries > mostEntries) throw new ArchiveRefusal('bursting')
        if (!isWanted(file.name)) return false
        total += file.originalSize
        if (total > most || swells(file)) throw new ArchiveRefusal('bursting')
        return true
      },
    })
  } catch (error) {
    throw error instanceof ArchiveRefusal ? error : new ArchiveRefusal('broken')
  }
}

function swells({ size, originalSize }: UnzipFileInfo): boolean {
  return originalSize > smallPart && originalSize > size * mostRatio
}
