import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf } from '../../db/failure.ts'
import { moveSeason } from '../../db/queries/seasons.ts'
import type { Store } from '../../db/store.ts'
import { engines, freshStore } from '../support/databases.ts'
import { fill, id, later, memberId } from './fill.ts'
import { at, makeSeason, officer } from './make.ts'

/** A column of each table that can be set to itself, and what copies its rows into a locked season. */
const tables = {
  sheet_version: 'body',
  member: 'name',
  activity: 'title',
  activity_member: 'role',
  activity_evidence: 'position',
  evidence: 'withdrawn_at',
  claim: 'note',
  claim_activity: 'position',
  claim_evidence: 'position',
  stage_value: 'note',
  review: 'reason',
  award_decision: 'cancel_reason',
  season_phase: 'due_at',
  imported_fragment: 'fragment',
  publication: 'reason',
  extension: 'decision_reason',
  explanation: 'statement',
  check_draw: 'reason',
  sheet_check: 'disagreement',
  check_item: 'note',
  appeal: 'answer',
  reminder: 'note',
  season_document: 'title',
  season_comment: 'answer',
  sheet_change: 'effects',
  signature: 'reason',
  record_merge: 'moved',
  conference: 'place',
  attendance: 'delegates',
  motion: 'void_reason',
  vote_retraction: 'done_by',
  elector: 'voted',
  elector_vote: 'cast_by',
  envelope: 'body',
  sealed_paper: 'body',
  ballot_paper: 'choice',
  teller: 'public_key',
}
/** Those whose season is that of their motion. */
const ofMotion = ['elector', 'elector_vote', 'envelope', 'sealed_paper', 'ballot_paper', 'teller']
/** PostgreSQL has no INSERT OR REPLACE. */
const replaceModes = (engine: string) => (engine === 'sqlite' ? ['on', 'off'] : [])
const appendOnly = [
  'sheet_version',
  'stage_value',
  'review',
  'audit',
  'imported_fragment',
  'publication',
  'check_draw',
  'season_document',
  'explanation',
  'signature',
  'elector_vote',
  'ballot_paper',
]
/** Tables of a season that go on after it is published: who may read it, its trail, its correction. */
const goOn = ['audit', 'role_grant', 'publication_proposal']

describe.each(engines)('guards on %s', (engine) => {
  let store: Store
  let open: string
  let locked: string
  let demo: string
  beforeAll(async () => {
    store = await freshStore(engine)
    locked = await makeSeason(store)
    await fill(store, locked, 1)
    await moveSeason(store.db, locked, { phase: 'published', version: 1 })
    open = await makeSeason(store)
    await fill(store, open, 2)
    demo = await makeSeason(store, { demo: 1 })
  })
  afterAll(() => store.close())

  const run = (statement: string) => sql.raw(statement).execute(store.db)
  const refusal = async (statement: string) =>
    failureOf(
      await run(statement).then(
        () => undefined,
        (error) => error,
      ),
    )

  test.each(Object.entries(tables))('a published season keeps its %s', async (table, column) => {
    const own = ofMotion.includes(table)
      ? 'motion'
      : ['activity', 'claim'].find((whole) => table.startsWith(`${whole}_`))
    const of = (season: string) =>
      own
        ? `${own}_id in (select id from ${own} where season_id = '${season}')`
        : `season_id = '${season}'`
    const blocked = expect.stringMatching(/season_locked|append_only/)
    const update = `update ${table} set ${column} = ${column} where`
    expect(await refusal(`${update} ${of(locked)}`)).toEqual(blocked)
    expect(await refusal(`delete from ${table} where ${of(locked)}`)).toEqual(blocked)
    const all = engine === 'postgres' ? `truncate ${table} cascade` : `delete from ${table}`
    expect(await refusal(all)).toEqual(blocked)
    const free = await refusal(`${update} ${of(open)}`)
    expect(free).toBe(appendOnly.includes(table) ? 'append_only' : undefined)
  })

  test.each([
    ['public_key', `'["x"]'`, `'["y"]'`],
    ['opened_at', `'${at}'`, 'null'],
    ['ended_at', `'${at}'`, `'2026-01-01T00:00:00.000Z'`],
    ['tracking', `'["a"]'`, 'null'],
    ['root', `'a'`, `'b'`],
    ['counted_at', `'${at}'`, 'null'],
  ])('a vote keeps the %s that it has shown', async (column, first, then) => {
    const set = (value: string) =>
      refusal(`update motion set ${column} = ${value} where season_id = '${open}'`)
    expect(await set(first)).toBeUndefined()
    expect(await set(first)).toBeUndefined()
    expect(await set(then)).toBe('append_only')
  })

  test('every table of a season is guarded, or has its reason not to be', async () => {
    const found =
      engine === 'sqlite'
        ? await sql<{ name: string }>`select m.name from sqlite_master m
            join pragma_table_info(m.name) c on c.name = 'season_id' where m.type = 'table'`.execute(
            store.db,
          )
        : await sql<{
            name: string
          }>`select table_name::text as name from information_schema.columns
            where table_schema = 'public' and column_name = 'season_id'`.execute(store.db)
    const names = found.rows.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !(name in tables) && !goOn.includes(name))).toEqual([])
  })

  test('a published season takes no new row', async () => {
    const insert = `insert into imported_fragment select season_id, member_id, 'other', activity_id
      from imported_fragment where season_id = '${locked}'`
    expect(await refusal(insert)).toBe('season_locked')
    const version = `insert into publication select season_id, 2, seal, body, reason, published_at
      from publication where season_id = '${locked}'`
    expect(await refusal(version)).toBe('season_locked')
  })

  test('nothing moves into or out of a published season', async () => {
    const move = (from: string, to: string) =>
      refusal(`update activity set season_id = '${to}' where season_id = '${from}'`)
    expect(await move(open, locked)).toBe('season_locked')
    expect(await move(locked, open)).toBe('season_locked')
    const link = `insert into activity_evidence values ('${id(1)}', '${id(2)}', 9)`
    expect(await refusal(link)).toBe('season_locked')
    const value = `insert into stage_value select season_id, member_id, criterion, stage, 2, fact, note,
      reason, grounds, created_by, created_at from stage_value where season_id = '${locked}'`
    expect(await refusal(value)).toBe('season_locked')
  })

  test('a published season stays published; a demonstration moves on', async () => {
    const move = (season: string, phase: string) =>
      refusal(`update season set phase = '${phase}' where id = '${season}'`)
    expect(await move(locked, 'record')).toBe('season_locked')
    expect(await refusal(`update season set demo = 1 where id = '${open}'`)).toBe('season_locked')
    expect(await refusal(`delete from season where id = '${locked}'`)).toBe('season_locked')
    expect(await move(demo, 'published')).toBeUndefined()
    expect(await refusal(`update member set size = '3' where season_id = '${demo}'`)).toBe(
      'season_locked',
    )
    expect(await move(demo, 'record')).toBeUndefined()
    expect(
      await refusal(`update member set size = '3' where season_id = '${demo}'`),
    ).toBeUndefined()
  })

  test('the bytes of a file never change', async () => {
    const update = (set: string) => refusal(`update evidence set ${set} where id = '${id(2)}'`)
    expect(await update(`sha256 = '${'f'.repeat(64)}'`)).toBe('append_only')
    expect(await update('bytes = 1')).toBe('append_only')
    expect(await refusal(`delete from evidence where id = '${id(2)}'`)).toBe('append_only')
  })

  test('an extension is decided once, by another person than its proposer', async () => {
    const update = (set: string) => refusal(`update extension set ${set} where id = '${id(2)}'`)
    const decided = (who: string) => `state = 'in-force', decided_by = '${who}',
      decided_at = '${later}', decision_reason = ''`
    const wrong = (set: string) => run(`update extension set ${set} where id = '${id(2)}'`)
    expect(await update(`to_at = '2023-07-01T00:00:00.000Z'`)).toBe('append_only')
    expect(await update('member_id = null')).toBe('append_only')
    await expect(wrong(`state = 'in-force'`)).rejects.toThrow()
    await expect(wrong(decided(officer))).rejects.toThrow()
    expect(await refusal(`delete from extension where id = '${id(2)}'`)).toBe('append_only')
    expect(await update(decided('somebody-else'))).toBeUndefined()
    expect(await update(decided('another'))).toBe('append_only')
  })

  test('an appeal is decided once', async () => {
    const update = (set: string) => refusal(`update appeal set ${set} where id = '${id(2)}'`)
    const decided = `outcome = 'rejected', answer = 'Đúng', decided_by = 'x', decided_at = '${later}'`
    expect(await update(`statement = 'khác'`)).toBe('append_only')
    expect(await update(`judge_id = '${memberId}'`)).toBe('append_only')
    expect(await update('late = 1')).toBe('append_only')
    await expect(
      run(`update appeal set outcome = 'upheld' where id = '${id(2)}'`),
    ).rejects.toThrow()
    expect(await refusal(`delete from appeal where id = '${id(2)}'`)).toBe('append_only')
    expect(await update(decided)).toBeUndefined()
    expect(await update(decided)).toBe('append_only')
  })

  test('a comment is answered or withdrawn, once, and else stays as it was made', async () => {
    const update = (set: string) =>
      refusal(`update season_comment set ${set} where id = '${id(2)}'`)
    const answered = `outcome = 'accepted', answer = '', answered_by = 'x', answered_at = '${later}'`
    for (const set of [`body = 'khác'`, 'criterion = null', 'paragraph = 1', 'late = 1'])
      expect(await update(set)).toBe('append_only')
    await expect(
      run(`update season_comment set outcome = 'accepted' where id = '${id(2)}'`),
    ).rejects.toThrow()
    expect(await refusal(`delete from season_comment where id = '${id(2)}'`)).toBe('append_only')
    expect(await update(answered)).toBeUndefined()
    expect(await update(`withdrawn_by = 'x', withdrawn_at = '${later}'`)).toBe('append_only')
    expect(await update(answered)).toBe('append_only')
  })

  test('versions of a document follow one another, in one season', async () => {
    const add = (season: string, number: number) =>
      refusal(`insert into season_document select id, ${number}, '${season}', kind, title, paragraphs,
        created_by, created_at from season_document where id = '${id(2)}' and number = 1`)
    expect(await add(open, 1)).toBe('duplicate')
    expect(await add(open, 3)).toBe('duplicate')
    expect(await add(demo, 2)).toBe('duplicate')
    expect(await add(open, 2)).toBeUndefined()
  })

  test('a change of the sheet is decided once, by a person of another organisation', async () => {
    const set = (what: string) => `update sheet_change set ${what} where id = '${id(2)}'`
    const accepted = (who: string, of: string) =>
      set(
        `state = 'accepted', decided_by = '${who}', decided_for = '${of}', decided_at = '${later}'`,
      )
    for (const what of [`body = '[]'`, `reason = ''`, `differences = '[1]'`, `proposed_for = null`])
      expect(await refusal(set(what))).toBe('append_only')
    await expect(run(accepted(officer, 'ha-tinh'))).rejects.toThrow()
    await expect(run(accepted('x', memberId))).rejects.toThrow()
    await expect(run(set(`state = 'adopted'`))).rejects.toThrow()
    expect(await refusal(accepted('x', 'ha-tinh'))).toBeUndefined()
    expect(await refusal(set(`effects = '{}'`))).toBe('append_only')
  })

  test('what is said of a sheet changes until the check is sent, once', async () => {
    const check = (set: string) => refusal(`update sheet_check set ${set} where id = '${id(2)}'`)
    const item = (set: string) =>
      refusal(`update check_item set ${set} where check_id = '${id(2)}'`)
    const sent = `disagreement = '0', sent_by = 'x', sent_at = '${later}'`
    expect(await check(`member_id = 'quang-binh', checker_id = 'ha-tinh'`)).toBe('append_only')
    expect(await item(`criterion = 'II'`)).toBe('append_only')
    expect(await item(`note = 'khác'`)).toBeUndefined()
    expect(await check(sent)).toBeUndefined()
    expect(await check(sent)).toBe('append_only')
    expect(await item(`note = 'nữa'`)).toBe('append_only')
    const added = `insert into check_item select check_id, season_id, 'I.2', verdict, fact, note, version,
      updated_by, updated_at from check_item where check_id = '${id(2)}'`
    expect(await refusal(added)).toBe('append_only')
    expect(await refusal(`delete from check_item where check_id = '${id(2)}'`)).toBe('append_only')
  })

  test('a vote is taken back once, by another person than asked for it', async () => {
    const update = (set: string) => run(`update vote_retraction set ${set} where id = '${id(2)}'`)
    const done = (who: string) => `done_by = '${who}', done_at = '${later}'`
    await expect(update(`reason = 'khác'`)).rejects.toThrow()
    await expect(update(done(officer))).rejects.toThrow()
    await update(done('another'))
    await expect(update(done('third'))).rejects.toThrow()
    await expect(run(`delete from vote_retraction where id = '${id(2)}'`)).rejects.toThrow()
  })

  test('the head of papers has one row, and each change is its next version', async () => {
    const texts = { parent: '', name: 'Cụm', mark: '', place: '', onBehalf: '', office: '' }
    const names = { position: '', signer: '', deputy: '', secretary: '' }
    const by = { updatedBy: officer, updatedAt: at }
    const row = { inSeason: locked, issuer: '', ...texts, ...names, version: 1, ...by }
    await store.db.insertInto('letterhead').values(row).execute()
    const issue = { inSeason: locked, issuer: '', paper: 'report', number: '5', recipients: '[]' }
    const values = { ...issue, issuedOn: null, version: 1, ...by }
    await store.db.insertInto('paperIssue').values(values).execute()
    for (const table of ['letterhead', 'paper_issue']) {
      const update = (set: string) => refusal(`update ${table} set ${set}`)
      expect(await update(`updated_by = 'x'`)).toBe('append_only')
      expect(await update(`version = 2, issuer = 'ha-tinh'`)).toBe('append_only')
      expect(await update('version = 3')).toBe('append_only')
      expect(await update('version = 2')).toBeUndefined()
      expect(await refusal(`delete from ${table}`)).toBe('append_only')
      expect(await refusal(`insert into ${table} select * from ${table}`)).toBe('duplicate')
    }
  })

  test('the moves of a season stay as they were', async () => {
    const move = { fromPhase: 'setup', toPhase: 'record', reason: 'Đủ', movedBy: officer }
    await store.db
      .insertInto('seasonMove')
      .values({ inSeason: open, version: 2, ...move, movedAt: at })
      .execute()
    const of = `where in_season = '${open}'`
    expect(await refusal(`update season_move set reason = 'khác' ${of}`)).toBe('append_only')
    expect(await refusal(`delete from season_move ${of}`)).toBe('append_only')
    const again = `insert into season_move select * from season_move ${of}`
    expect(await refusal(again)).toBe('duplicate')
  })

  test('the tellers of a vote stay those that were named', async () => {
    const named = `update motion set tellers = '["ha-tinh","quang-binh"]' where id = '${id(2)}'`
    expect(await refusal(named)).toBe('append_only')
  })

  test('a decision changes only by being cancelled', async () => {
    const update = (set: string) =>
      refusal(`update award_decision set ${set} where id = '${id(2)}'`)
    expect(await update(`members = '[]'`)).toBe('append_only')
    expect(await update(`reason = 'khác'`)).toBe('append_only')
    expect(await refusal(`delete from award_decision where id = '${id(2)}'`)).toBe('append_only')
    const cancel = `cancelled_at = '${at}', cancelled_by = 'x', cancel_reason = 'Nhầm'`
    expect(await update(cancel)).toBeUndefined()
  })

  test('a key that is there is a duplicate, whatever the table', async () => {
    for (const table of [
      'stage_value',
      'evidence',
      'activity',
      'award_decision',
      'sheet_version',
    ]) {
      const copy = `insert into ${table} select * from ${table} where season_id = '${open}'`
      expect(await refusal(copy), table).toBe('duplicate')
    }
    const season = `insert into season select * from season where id = '${open}'`
    expect(await refusal(season)).toBe('duplicate')
  })

  test.each(replaceModes(engine))(
    'replacing does not walk past the guards, recursive triggers %s',
    async (mode) => {
      await run(`pragma recursive_triggers = ${mode}`)
      for (const table of ['stage_value', 'review', 'sheet_version', 'evidence', 'activity']) {
        const replace = `insert or replace into ${table} select * from ${table} where season_id = '${locked}'`
        expect(await refusal(replace), table).toMatch(/season_locked|append_only|duplicate/)
      }
      for (const season of [locked, open]) {
        const replace = `insert or replace into season select * from season where id = '${season}'`
        expect(await refusal(replace)).toBe('duplicate')
      }
      await run('pragma recursive_triggers = on')
    },
  )
})
