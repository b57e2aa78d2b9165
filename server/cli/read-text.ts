import { readFile } from 'node:fs/promises'
import { UsageError } from './command.ts'

/**
 * The text of a file, which must be UTF-8 throughout: a byte that is not would become another
 * character, and a name or a reason would be half read.
 *
 * @throws UsageError When there is no such file, it may not be read, or it is not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Không đọc được tệp ${path}: ${reasonOf(error)}.`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`$: tệp ${path} không phải văn bản UTF-8.`)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là thư mục',
  EACCES: 'không có quyền đọc',
}

function reasonOf(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}
