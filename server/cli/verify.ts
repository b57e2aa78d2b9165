import { parseArgs } from 'node:util'
import { openForReading } from '../../db/open.ts'
import { presentTables } from '../../db/present-tables.ts'
import { gravityOf, verifyStore } from '../audit/verify-store.ts'
import { readSettings } from '../config.ts'
import { type Command, UsageError } from './command.ts'
import { anchorOf, reportInWords } from './verify-words.ts'

/** Checks the data against their own trail; a server may be using them meanwhile. */
export const verify: Command = {
  usage: '[--data DIR] [--anchor SỐ:MÃ] [--cluster ID] [--demo]',
  summary:
    'Kiểm tra chuỗi nhật ký, từng bản ghi và từng tệp minh chứng (thư mục DATA_DIR, hoặc DATABASE_URL). Kết thúc với mã 0 khi nguyên vẹn, 3 khi bản ghi hay tệp bị đổi, 4 khi chuỗi nhật ký hỏng, 5 khi không còn đầu chuỗi đã in.',

  async run(args, { out, err }) {
    const { data, cluster, anchor, demo } = read(args)
    const env = data === undefined ? process.env : { ...process.env, DATA_DIR: data }
    const { database, dataDir } = readSettings(env, demo ? ['--demo'] : [])
    const store = await openForReading(database).catch((error: Error) => {
      throw new UsageError(`Không mở được dữ liệu ở ${placeOf(database)}: ${error.message}.`)
    })
    try {
      const options = { dataDir, clusterId: cluster, anchor: anchorOf(anchor) }
      const report = await store.read(async (db) =>
        verifyStore(db, { ...options, tables: await presentTables(db, store.engine) }),
      )
      out(reportInWords(report))
      return gravityOf(report)
    } catch (error) {
      if (!isTorn(error)) throw error
      err(`Tệp cơ sở dữ liệu bị hỏng, không đọc hết được: ${(error as Error).message}.\n`)
      return 3
    } finally {
      await store.close()
    }
  },
}

/** @throws UsageError */
function read(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { data: text, cluster: text, anchor: text, demo: { type: 'boolean' } } as const
    return parseArgs({ args, options, strict: true }).values
  } catch {
    throw new UsageError('Chỉ nhận --data, --anchor, --cluster và --demo.')
  }
}

/** An address may hold a password. */
function placeOf(database: string): string {
  return database.includes('://') ? 'DATABASE_URL' : database
}

function isTorn(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return code === 'SQLITE_NOTADB' || String(code).startsWith('SQLITE_CORRUPT')
}
