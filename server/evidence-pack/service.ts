import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { bytesOf, isIntact } from '../evidence/read.ts'
import { blobPath } from '../evidence/store.ts'
import { buildPaper, type Reader } from '../papers/build.ts'
import { type PackedFile, readEvidenceIndex } from '../papers/evidence/read.ts'
import { keepFigures } from '../papers/lookup/keep.ts'
import type { RenderTask } from '../papers/render/worker.ts'
import { safeName } from '../papers/safe-name.ts'
import { workerPool } from '../workers/pool.ts'
import { turns } from '../workers/turns.ts'
import { type ZipEntry, zipStream } from './zip-stream.ts'

const module = new URL('../papers/render/worker.ts', import.meta.url)
const render = workerPool<RenderTask, Uint8Array>(module, { threads: 1, milliseconds: 20_000 })
/** Looking whether files are whole reads each to its end. */
const turn = turns({ atOnce: 2, waiting: 10 })

interface EvidencePack {
  /** Without its ending. */
  name: string
  zip: AsyncGenerator<Uint8Array>
}

/**
 * The evidence of one member as an archive: its index as a PDF, and every file that the reader may see in a
 * folder by its criterion. All that can be refused is found out before the first byte: afterwards an answer
 * could only break off. A file that is gone or was changed is left out, and a note beside the index names it.
 *
 * @throws AppError `member.not_found`, `evidence.none` while nothing is claimed or attached, `request.busy`, or why the reader may not have it
 */
export async function packEvidence(
  store: Store,
  reader: Reader,
  { memberId, dataDir }: { memberId: string; dataDir: string },
): Promise<EvidencePack> {
  const { scope, now } = reader
  const member = scope.members.find(({ id }) => id === memberId)
  if (!member) throw new AppError('member.not_found')
  const query = { member: memberId, stage: 'verified' } as const
  // One state of the data for both: the index names the paths of the archive.
  const { paper, files } = await store.read(async (db) => {
    const { criteria, others } = await readEvidenceIndex(db, scope, memberId)
    if (criteria.length + others.length === 0) throw new AppError('evidence.none')
    const paper = await buildPaper(db, reader, { id: 'evidence', format: 'pdf' }, query)
    const proofs = criteria.flatMap(({ proofs }) => proofs)
    return { paper, files: eachOnce([...proofs.flatMap(({ files }) => files), ...others]) }
  })
  await keepFigures(store, reader, { id: 'evidence', ...query }, paper)
  const { whole, damaged } = await turn(() => sortOut(dataDir, files))
  const pdf = await render({ papers: [paper], format: 'pdf', at: now.toISOString() })
  const entries = [
    held(`${safeName(paper.file, 'muc-luc')}.pdf`, pdf, now),
    ...(damaged.length > 0 ? [held('LƯU Ý.txt', warning(damaged), now)] : []),
    ...whole.map(({ path, createdAt, sha256 }): ZipEntry => {
      const at = new Date(createdAt)
      return { path, at, chunks: () => bytesOf(blobPath(dataDir, sha256)) }
    }),
  ]
  const name = `Minh chứng ${member.shortName} năm ${scope.row.year}`
  return { name, zip: zipStream(entries) }
}

function eachOnce(files: readonly PackedFile[]): PackedFile[] {
  return [...new Map(files.map((file) => [file.id, file])).values()]
}

async function sortOut(dataDir: string, files: readonly PackedFile[]) {
  const [whole, damaged]: [PackedFile[], PackedFile[]] = [[], []]
  for (const file of files)
    if (await isIntact(dataDir, file.sha256)) whole.push(file)
    else damaged.push(file)
  return { whole, damaged }
}

function warning(damaged: readonly PackedFile[]): Uint8Array {
  const lines = damaged.map(({ path }) => `- ${path}`)
  const head = 'Các tệp sau bị mất hoặc đã bị đổi trên máy chủ nên không có trong gói:'
  return Buffer.from(`\ufeff${[head, ...lines].join('\r\n')}\r\n`)
}

function held(path: string, bytes: Uint8Array, at: Date): ZipEntry {
  return {
    ...{ path, at },
    async *chunks() {
      yield bytes
    },
  }
}
