import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { type RecordTable, records, recordTables } from '../../../db/records.ts'
import type { Store, Trx } from '../../../db/store.ts'
import { blobPath } from '../../../server/evidence/store.ts'
import type { Random } from './random.ts'

type Row = Record<string, string | number | null>

/** One change behind the app's back. @returns What was done, and how to undo what no rollback undoes. */
type Mutation = (trx: Trx, random: Random, dataDir: string) => Promise<Done>
interface Done {
  what: string
  undo?: () => void
}

/** Takes away all that would stop whoever has the database in hand: triggers, checks, keys. */
export async function disarm(store: Store): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(store.db)
  if (store.engine === 'sqlite') {
    await run('pragma foreign_keys = off')
    await run('pragma ignore_check_constraints = on')
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger'`.execute(store.db)
    for (const { name } of rows) await run(`drop trigger ${name}`)
    return
  }
  const { rows } = await sql<{ statement: string }>`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
    from pg_constraint where contype in ('c', 'f', 'u') and connamespace = 'public'::regnamespace
    order by contype = 'u'`.execute(store.db)
  for (const { statement } of rows) await run(statement)
  const triggers = await sql<{ statement: string }>`
    select format('drop trigger %I on %s', tgname, tgrelid::regclass) as statement
    from pg_trigger where not tgisinternal`.execute(store.db)
  for (const { statement } of triggers.rows) await run(statement)
}

/** The eight kinds. */
export const mutations: Readonly<Record<string, Mutation>> = {
  edit: async (trx, random) => {
    const { table, rows } = await pickTable(trx, random, 1)
    const row = random.pick(rows)
    const [column, value] = random.pick(tellingColumns(table, row))
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${otherThan(value)}
      where ${isRow(table, row)}`.execute(trx)
    return { what: `${table}.${column}` }
  },
  delete: async (trx, random) => {
    const { table, rows } = await pickTable(trx, random, 1)
    await sql`delete from ${sql.table(table)} where ${isRow(table, random.pick(rows))}`.execute(trx)
    return { what: table }
  },
  insert: async (trx, random) => {
    const { table, rows } = await pickTable(trx, random, 1)
    const row = random.pick(rows)
    const column = random.pick(records[table].key)
    const copy = { ...row, [column]: otherThan(row[column] ?? 'x'), ...uniques(table, random) }
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(copy).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(copy))})`.execute(trx)
    return { what: table }
  },
  swap: async (trx, random) => {
    for (;;) {
      const { table, rows } = await pickTable(trx, random, 2)
      const [one, other] = [random.pick(rows), random.pick(rows)]
      const differing = tellingColumns(table, one)
        .map(([column]) => column)
        .filter((column) => column !== 'login' && !records[table].key.includes(column))
        .filter((column) => one[column] !== other[column] && other[column] !== null)
      if (differing.length === 0) continue
      const column = random.pick(differing)
      for (const [row, from] of [
        [one, other],
        [other, one],
      ] as const)
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${from[column]}
          where ${isRow(table, row)}`.execute(trx)
      return { what: `${table}.${column}` }
    }
  },
  'audit edit': async (trx, random) => {
    const { clusterId, seq } = await pickEvent(trx, random)
    const column = random.pick(['body', 'actor_id', 'action', 'entity_id'])
    await sql`update audit set ${sql.ref(column)} = ${sql.ref(column)} || ' '
      where cluster_id = ${clusterId} and seq = ${seq}`.execute(trx)
    return { what: `${clusterId}:${seq}.${column}` }
  },
  'audit tail': async (trx, random) => {
    const { clusterId, seq } = await pickEvent(trx, random)
    await sql`delete from audit where cluster_id = ${clusterId} and seq >= ${seq}`.execute(trx)
    return { what: `${clusterId}:${seq}` }
  },
  reorder: async (trx, random) => {
    const { clusterId, seq } = await pickEvent(trx, random)
    const move = (from: number, to: number) =>
      sql`update audit set seq = ${to} where cluster_id = ${clusterId} and seq = ${from}`.execute(
        trx,
      )
    const [low, high] = seq > 1 ? [seq - 1, seq] : [seq, seq + 1]
    await move(low, 1_000_000)
    await move(high, low)
    await move(1_000_000, high)
    return { what: `${clusterId}:${low}` }
  },
  file: async (trx, random, dataDir) => {
    const files = await trx.selectFrom('evidence').select('sha256').execute()
    const path = blobPath(dataDir, random.pick(files).sha256)
    const before = readFileSync(path)
    const how = random.pick(['cut', 'removed', 'changed'])
    if (how === 'removed') rmSync(path)
    else if (how === 'cut') truncateSync(path, before.length - 1)
    else {
      const after = Buffer.from(before)
      const at = random.whole(after.length)
      after[at] = (after[at] ?? 0) ^ (1 << random.whole(8))
      writeFileSync(path, after)
    }
    return { what: how, undo: () => writeFileSync(path, before) }
  },
}

async function pickTable(trx: Trx, random: Random, least: number) {
  for (;;) {
    const table = random.pick(recordTables)
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(trx)
    if (rows.length >= least) return { table, rows }
  }
}

/** Events of the cluster that acts most; the first is never alone. */
async function pickEvent(trx: Trx, random: Random) {
  return random.pick(
    await trx
      .selectFrom('audit')
      .select(['clusterId', 'seq'])
      .where('clusterId', '=', 'cum-thu')
      .execute(),
  )
}

function tellingColumns(table: RecordTable, row: Row) {
  const { leftOut = [] } = records[table]
  return Object.entries(row).filter(
    (field): field is [string, string | number] => field[1] !== null && !leftOut.includes(field[0]),
  )
}

function otherThan(value: string | number): string | number {
  return typeof value === 'number' ? value + 1 : `${value}x`
}

/** Columns that must not repeat, which SQLite cannot be made to forget. */
function uniques(table: RecordTable, random: Random): Row {
  const text = `x${random.whole(1e9)}`
  if (table === 'person') return { login: text }
  if (table === 'member') return { id: text, organisationId: text }
  return table === 'claim' ? { criterion: text } : {}
}

function isRow(table: RecordTable, row: Row) {
  return sql.join(
    records[table].key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  )
}
