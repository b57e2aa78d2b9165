import { sql } from 'kysely'
import { digestOf } from './canonical.ts'
import type { Db, Engine } from './store.ts'

/** @returns A digest of all triggers as they are, so that one dropped or disabled by hand is noticed. */
export async function guardDigest(db: Db, engine: Engine): Promise<string> {
  const { rows } = await (engine === 'sqlite' ? onSqlite : onPostgres).execute(db)
  return digestOf(rows)
}

const onSqlite = sql`select name, tbl_name, sql from sqlite_master where type = 'trigger' order by name`

const onPostgres = sql`
  select t.tgname::text as name, c.relname::text as table_name, t.tgtype::integer as type,
    t.tgenabled::text as enabled, md5(p.prosrc) as source
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_proc p on p.oid = t.tgfoid
  where not t.tgisinternal order by 1, 2`
