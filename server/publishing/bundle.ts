import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PublicationRow } from '../../db/queries/publications.ts'
import { AppError } from '../errors/app-error.ts'

/** The name under which the page that checks a capsule lies in the build. */
const built = 'verifier.html'

/** How it is called where people keep it. */
export const verifierName = 'kiem-tra-ket-qua.html'

/**
 * The page that checks a capsule from disk (SECURITY D54), as it was built.
 *
 * @throws AppError `request.not_found` where the screens were not built.
 */
export async function readVerifier(distDir: string | null): Promise<Buffer<ArrayBuffer>> {
  if (distDir === null) throw new AppError('request.not_found')
  return readFile(join(distDir, built)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new AppError('request.not_found') : error
  })
}

/** The last one that was packed: everybody fetches the result that has just been published. */
let last: { of: string; zip: Uint8Array<ArrayBuffer> } | null = null

/** The capsule byte for byte, the page that checks it, and how; the same bytes each time. */
export function bundleOf(
  seasonId: string,
  publication: PublicationRow,
  verifier: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const of = `${seasonId} ${publication.number} ${publication.seal} ${hash('sha256', verifier)}`
  if (last?.of !== of) last = { of, zip: pack(seasonId, publication, verifier) }
  return last.zip
}

function pack(
  seasonId: string,
  { number, body, seal, publishedAt }: PublicationRow,
  verifier: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const capsuleName = `${seasonId}-v${number}.json`
  const mtime = new Date(publishedAt)
  const files: Zippable = {
    [capsuleName]: [strToU8(body), { mtime }],
    [verifierName]: [verifier, { mtime }],
    'CACH-KIEM-TRA.txt': [strToU8(howTo(capsuleName, seal)), { mtime }],
  }
  return new Uint8Array(zipSync(files))
}

function howTo(capsuleName: string, seal: string): string {
  const lines = [
    'CÁCH TỰ KIỂM TRA KẾT QUẢ ĐÃ CÔNG BỐ',
    '',
    `1. Giải nén, mở ${verifierName} bằng Chrome, Edge hoặc Firefox. Không cần mạng.`,
    `2. Thả ${capsuleName} vào trang ấy. Trang tính lại mọi điểm từ số liệu trong tệp và nói "Khớp" hoặc chỉ ra con số nào khác.`,
    '3. So dấu niêm trang ấy hiện với dấu niêm dưới đây và trên trang công bố: ai sửa tệp rồi niêm lại sẽ có dấu khác.',
    `   ${seal}`,
    '4. Có biên bản đã ký thì chép đầu chuỗi nhật ký in trên biên bản vào ô đối chiếu.',
    '',
    'HOW TO CHECK THE PUBLISHED RESULT YOURSELF',
    '',
    `1. Unpack, open ${verifierName} in Chrome, Edge or Firefox. No network is needed.`,
    `2. Drop ${capsuleName} into that page. It scores everything again from the figures in the file and says "Equal", or which figures differ.`,
    '3. Compare the seal that it shows with the one above and on the public page: whoever changes the file and seals it anew has another seal.',
    '4. With signed minutes at hand, type the end of the record that is printed on them.',
    '',
  ]
  return lines.join('\r\n')
}
