import { sql } from 'kysely'
import { type RecordTable, recordTables } from './records.ts'
import type { Db, Engine } from './store.ts'

/** The tables of records that are there: those of an older version, where the data was not brought up yet. */
export async function presentTables(db: Db, engine: Engine): Promise<RecordTable[]> {
  const list =
    engine === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema()`
  const names = new Set((await list.execute(db)).rows.map(({ name }) => name))
  return recordTables.filter((table) =>
    names.has(table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  )
}
