import { parseArgs } from 'node:util'
import { StoreError } from '../../db/failure.ts'
import { migrate as migrateStore } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import { readSettings } from '../config.ts'
import { type Command, UsageError } from './command.ts'
import { storeErrorInWords } from './store-words.ts'

/** Brings the schema of the data up to this version, as starting the server would. */
export const migrate: Command = {
  usage: '[--demo]',
  summary: 'Nâng cấp cơ sở dữ liệu (DATABASE_URL, hoặc thư mục DATA_DIR) lên phiên bản này.',

  async run(args, { out, err }) {
    const { database } = readSettings(process.env, flagsOf(args))
    try {
      out(report(await migrateAt(database)))
      return 0
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      err(`${storeErrorInWords(error)}\n`)
      return 2
    }
  },
}

async function migrateAt(database: string): Promise<string[]> {
  const store = await openStore(database)
  try {
    return await migrateStore(store)
  } finally {
    await store.close()
  }
}

function report(ran: readonly string[]): string {
  if (ran.length === 0) return 'Cơ sở dữ liệu đã ở phiên bản này.\n'
  return `Đã nâng cấp ${ran.length} bước:\n${ran.map((name) => `  ${name}\n`).join('')}`
}

/** @throws UsageError For anything but `--demo`. */
function flagsOf(args: string[]): string[] {
  try {
    parseArgs({ args, options: { demo: { type: 'boolean' } }, strict: true })
    return args
  } catch {
    throw new UsageError('Chỉ nhận --demo.')
  }
}
