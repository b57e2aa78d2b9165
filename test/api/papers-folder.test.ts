import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clearFolders, resumeFolders } from '../../server/papers/folder/resume.ts'
import type { Folder } from '../../server/papers/folder/schema.ts'
import type { PaperOffers } from '../../server/papers/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf } from '../support/small-season.ts'
import { handIn, ok, refused, season } from './acts.ts'

const path = `${season}/folder`

describe.each(engines)('the folder of all papers on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    await handIn(it, 'quang-binh')
    await it.enter('conference')
  })
  afterAll(() => it.close())

  const start = (who: Caller, members = true) => ok<Folder>(who.post(path, { members }), 201)
  /** Looks until nothing is being made any more. */
  const ended = async (who: Caller): Promise<Folder> => {
    for (;;) {
      const folder = await ok<Folder>(who.get(path))
      if (folder.state !== 'making') return folder
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const placeOfOne = async () => {
    const jobs = it.store.db.selectFrom('folderJob').select('id').orderBy('startedAt', 'desc')
    const { id } = await jobs.where('personId', '=', idOf('ha-tinh')).executeTakeFirstOrThrow()
    return join(it.config.dataDir, 'folders', id)
  }
  const bytesOf = async (who: Caller, file: string) => {
    const response = await who.get(`${path}/${file}`)
    expect(response.status).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }

  test('is made once, with a bookmark for each paper and every file in its place', async () => {
    const who = await it.as('ha-tinh')
    await refused(who.get(`${path}/folder.pdf`), 404, 'request.not_found')
    const begun = await start(who)
    expect((await start(who)).of).toBe(begun.of)
    const made = await ended(who)
    expect(made).toMatchObject({ state: 'made', done: begun.of, of: begun.of })

    const offered = await ok<PaperOffers>(who.get(`${season}/papers`))
    const count = offered.reduce((sum, { members }) => sum + (members?.length ?? 1), 0)
    expect(made.papers).toBe(count)
    const pdf = await getDocument({ data: await bytesOf(who, 'folder.pdf'), verbosity: 0 }).promise
    const bookmarks = await pdf.getOutline()
    expect(bookmarks).toHaveLength(count)
    expect(bookmarks.map(({ title }) => title)).toContain('Bảng tổng hợp điểm thi đua năm 2026')
    await pdf.destroy()
    const names = Object.keys(unzipSync(await bytesOf(who, 'folder.zip')))
    expect(names).toContain('Thư mục hội nghị năm 2026.pdf')
    expect(names).toContain('02 Bảng tổng hợp điểm thi đua năm 2026.xlsx')
    expect(names.filter((name) => name.startsWith('Quảng Bình/')).length).toBeGreaterThan(4)
  })

  test('is the reader’s own, and goes when it is dropped or the phase changes', async () => {
    const who = await it.as('ha-tinh')
    const other = await it.as('khanh-hoa')
    expect((await ok<Folder>(other.get(path))).state).toBe('none')
    await refused(other.get(`${path}/folder.zip`), 404, 'request.not_found')
    await it.enter('verify')
    await refused(who.get(`${path}/folder.zip`), 404, 'request.not_found')
    await it.enter('conference')
    expect((await who.delete(path)).status).toBe(204)
    expect((await ok<Folder>(who.get(path))).state).toBe('none')
  })

  test('goes with the part that opened what is in it', async () => {
    const who = await it.as('quang-nam')
    await start(who, false)
    await ended(who)
    const grants = it.store.db.updateTable('roleGrant').where('personId', '=', idOf('quang-nam'))
    const lose = (status: 'ended' | 'active') =>
      grants.set({ status }).where('role', '!=', 'deputy').execute()
    await lose('ended')
    expect((await ok<Folder>(who.get(path))).state).toBe('none')
    await lose('active')
    expect((await ok<Folder>(who.get(path))).state).toBe('made')
  })

  test('is given up when nobody wants it any more', async () => {
    const who = await it.as('ha-tinh')
    expect((await start(who)).state).toBe('making')
    expect((await who.delete(path)).status).toBe(204)
    expect((await ok<Folder>(who.get(path))).state).toBe('none')
  })

  test('is gone on with by the next process, and what was made stays as it was', async () => {
    const who = await it.as('ha-tinh')
    await start(who, false)
    const folder = await placeOfOne()
    const isDrawn = async () =>
      (await readdir(folder).catch((): string[] => [])).includes('002.docx')
    while (!(await isDrawn())) await new Promise((resolve) => setTimeout(resolve, 10))
    it.closing.abort()
    // It lets go as soon as it has noticed: then it was seen alive long ago, and has not tried in vain.
    const jobs = () => it.store.db.selectFrom('folderJob').select(['tries', 'seenAt']).execute()
    const left = { tries: 0, seenAt: new Date(0).toISOString() }
    await expect.poll(jobs, { timeout: 30_000 }).toContainEqual(left)
    // As if it had been killed: it said a moment ago that it is alive, and no more.
    const seenAt = it.now().toISOString()
    await it.store.db.updateTable('folderJob').set({ seenAt }).execute()
    // What is not made again comes out as it lies there, whatever it is.
    await writeFile(join(folder, '001.docx'), 'dấu')
    const { store, now, config } = it
    const { dataDir, publicOrigin } = config
    const means = { store, clock: now, log: pino({ level: 'silent' }), dataDir, publicOrigin }
    const next = { ...means, closing: new AbortController().signal }
    await resumeFolders(next)
    expect((await ok<Folder>(who.get(path))).state).toBe('making')
    it.pass(1)
    await resumeFolders(next)
    const made = await ok<Folder>(who.get(path))
    expect(made).toMatchObject({ state: 'made', done: made.of })
    const files = unzipSync(await bytesOf(who, 'folder.zip'))
    const first = Object.keys(files).find((name) => /^01 .*docx$/.test(name)) ?? ''
    expect(Buffer.from(files[first] ?? []).toString('utf8')).toBe('dấu')
    expect((await readdir(folder)).sort()).toEqual(['folder.pdf', 'folder.zip'])
  })

  test('after days it is forgotten, with its files', async () => {
    const folder = await placeOfOne()
    it.pass(4 * 24 * 60)
    await clearFolders({ store: it.store, clock: it.now, dataDir: it.config.dataDir })
    expect(await it.store.db.selectFrom('folderJob').select('id').execute()).toEqual([])
    expect(await readdir(join(folder, '..'))).toEqual([])
  })
})
