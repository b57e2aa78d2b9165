import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Evidence } from '../../server/evidence/schema.ts'
import { blobPath } from '../../server/evidence/store.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, makePdf, ok, record, refused, season, upload } from './acts.ts'
import { makeOffice, makePng } from './files.ts'

const megabyte = 1024 * 1024

describe.each(engines)('evidence on %s', (engine) => {
  let it: TestApp
  let haTinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    haTinh = await it.as('ha-tinh')
  })
  afterEach(() => it.close())

  const rows = () => it.store.db.selectFrom('evidence').selectAll().execute()
  const left = async () => {
    const folder = join(it.config.dataDir, 'evidence', 'tmp')
    return existsSync(folder) ? readdir(folder) : []
  }
  const pathOf = ({ id }: { id: string }) => `${season}/evidence/${id}`

  test('is kept by its hash and comes back byte for byte, never to be shown in the page', async () => {
    const name = 'Giấy mời “Tết Bunpimay”.pdf'
    const bytes = makePdf('Tết')
    const file = await ok<Evidence>(upload(haTinh, 'ha-tinh', name, bytes), 201)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(file).toMatchObject({ name, mime: 'application/pdf', bytes: bytes.length, sha256 })
    expect(existsSync(blobPath(it.config.dataDir, sha256))).toBe(true)
    expect(await left()).toEqual([])

    const response = await haTinh.get(pathOf(file))
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Giay moi Tet Bunpimay.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
  })

  test('sent again is recorded once', async () => {
    const first = await attach(haTinh, 'ha-tinh')
    expect(await attach(haTinh, 'ha-tinh')).toEqual(first)
    expect(await rows()).toHaveLength(1)
  })

  test.each([
    ['anh.png', makePng(640, 480), 'image/png'],
    ['bao-cao.docx', makeOffice('word'), /wordprocessingml/],
    ['so-lieu.xlsx', makeOffice('xl'), /spreadsheetml/],
  ])('takes %s for what its bytes are', async (name, bytes, mime) => {
    const file = await ok<Evidence>(upload(haTinh, 'ha-tinh', name, bytes), 201)
    expect(file.mime).toMatch(mime)
  })

  test.each([
    ['trang.pdf', Buffer.from('<html><script>alert(1)</script>'), 415, 'file.content_mismatch'],
    ['anh.pdf', makePng(1, 1), 415, 'file.content_mismatch'],
    ['cut.pdf', makePdf().subarray(0, 20), 415, 'file.content_mismatch'],
    ['anh.png', makePng(1, 1).subarray(0, 40), 415, 'file.content_mismatch'],
    ['trang.html', makePdf(), 415, 'file.kind'],
    ['khong-duoi', makePdf(), 415, 'file.kind'],
    ['trong.pdf', new Uint8Array(), 422, 'file.empty'],
    ['lon.png', makePng(10_000, 10_000), 422, 'file.too_many_pixels'],
    ['macro.docx', makeOffice('word', { 'word/vbaProject.bin': 'x' }), 422, 'file.unsafe'],
    ['tron.docx', makeOffice('word', { '../../etc/passwd': 'x' }), 422, 'file.unsafe'],
    [
      'mau-xa.docx',
      makeOffice('word', {
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://xau.example/m.dotm" TargetMode="External"/></Relationships>',
      }),
      422,
      'file.unsafe',
    ],
  ])('refuses %s and keeps nothing of it', async (name, bytes, status, code) => {
    await refused(upload(haTinh, 'ha-tinh', name, bytes), status, code)
    expect(await left()).toEqual([])
    expect(await rows()).toEqual([])
    const kept = createHash('sha256').update(bytes).digest('hex')
    expect(existsSync(blobPath(it.config.dataDir, kept))).toBe(false)
  })

  test('a template on the machine of the writer is no danger to the reader', async () => {
    const file = makeOffice('word', {
      'word/_rels/settings.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/vp/Normal.dotm" TargetMode="External"/></Relationships>',
    })
    await ok(upload(haTinh, 'ha-tinh', 'bao-cao.docx', file), 201)
  })

  test.each(['../a.pdf', 'a\\b.pdf', ''])('refuses the name %j', async (name) => {
    await refused(upload(haTinh, 'ha-tinh', name, makePdf()), 422, 'request.invalid')
  })

  test('above 20 MB is refused, whatever length was declared', async () => {
    const chunk = new Uint8Array(megabyte)
    chunk.set(makePdf())
    let sent = 0
    const endless = () =>
      new ReadableStream({
        pull: (controller) => {
          sent++
          controller.enqueue(chunk)
        },
      })
    await refused(upload(haTinh, 'ha-tinh', 'lon.pdf', endless()), 413, 'file.too_large')
    expect(sent).toBeLessThan(24)
    const lying = upload(haTinh, 'ha-tinh', 'lon.pdf', endless(), { 'content-length': '1000' })
    await refused(lying, 413, 'file.too_large')
    const headers = { 'content-length': String(21 * megabyte) }
    await refused(upload(haTinh, 'ha-tinh', 'a.pdf', makePdf(), headers), 413, 'file.too_large')
    expect(await left()).toEqual([])
    expect(await rows()).toEqual([])
  })

  test('broken off on the way leaves nothing', async () => {
    const broken = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(makePdf())
        controller.error(new Error('connection lost'))
      },
    })
    await refused(upload(haTinh, 'ha-tinh', 'a.pdf', broken), 400, 'file.cut_off')
    expect(await left()).toEqual([])
    expect(await rows()).toEqual([])
  })

  test('is counted against two gigabytes of an organisation', async () => {
    await it.store.db
      .insertInto('evidence')
      .values({
        id: crypto.randomUUID(),
        seasonId: 'cum-thu-2026',
        memberId: 'ha-tinh',
        sha256: 'a'.repeat(64),
        name: 'phim.pdf',
        mime: 'application/pdf',
        bytes: 2 * 1024 ** 3 - 10,
        createdBy: 'test',
        createdAt: '2026-02-01T00:00:00.000Z',
        withdrawnAt: null,
      })
      .execute()
    const more = makePdf()
    await refused(upload(haTinh, 'ha-tinh', 'them.pdf', more), 413, 'evidence.quota')
    const sha256 = createHash('sha256').update(more).digest('hex')
    expect(existsSync(blobPath(it.config.dataDir, sha256))).toBe(false)
    expect(await left()).toEqual([])
    await attach(await it.as('quang-binh'), 'quang-binh')
  })

  test('is not held open for whoever asks only about it', async () => {
    const long = Buffer.concat([makePdf(), Buffer.alloc(megabyte, 'x'), makePdf()])
    const file = await ok<Evidence>(upload(haTinh, 'ha-tinh', 'dai.pdf', long), 201)
    const response = await haTinh.raw(pathOf(file), { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe(String(long.length))
    const handles = (await readdir('/proc/self/fd')).map((name) =>
      readlink(`/proc/self/fd/${name}`).catch(() => ''),
    )
    const path = blobPath(it.config.dataDir, file.sha256)
    expect((await Promise.all(handles)).filter((open) => open === path)).toEqual([])
  })

  test('that was lost or changed on the disk is reported, not sent', async () => {
    const file = await attach(haTinh, 'ha-tinh')
    const path = blobPath(it.config.dataDir, file.sha256)
    await writeFile(path, 'other bytes')
    await refused(haTinh.get(pathOf(file)), 500, 'evidence.damaged')
    await rm(path)
    await refused(haTinh.get(pathOf(file)), 500, 'evidence.damaged')
  })

  test('is withdrawn as long as no submitted sheet rests on it', async () => {
    const [loose, used] = [
      await attach(haTinh, 'ha-tinh', 'a.pdf'),
      await attach(haTinh, 'ha-tinh', 'b.pdf'),
    ]
    const activity = await record(haTinh, { evidenceIds: [used.id] })
    await claim(haTinh, 'ha-tinh', 'I.1', { activityIds: [activity.id] })
    expect((await haTinh.delete(pathOf(loose))).status).toBe(204)
    await refused(haTinh.get(pathOf(loose)), 404, 'evidence.not_found')
    await refused(haTinh.delete(pathOf(loose)), 404, 'evidence.not_found')

    await it.setSheet('ha-tinh', 'submitted')
    await refused(haTinh.delete(pathOf(used)), 409, 'evidence.in_use')
    await it.setSheet('ha-tinh', 'draft')
    expect((await haTinh.delete(pathOf(used))).status).toBe(204)
    expect(await ok(haTinh.get(`${season}/activities/${activity.id}`))).toMatchObject({
      evidence: [],
      evidenceIds: [],
    })
  })

  test('on its way while the role ends, or the account is closed, is refused', async () => {
    const late = () => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const arrive = async () => {
        const writer = writable.getWriter()
        await writer.write(makePdf())
        await writer.close()
      }
      return { readable, arrive }
    }
    const begin = async (login: string, member: string) => {
      const { readable, arrive } = late()
      const answer = upload(await it.as(login), member, 'muon.pdf', readable)
      while ((await left()).length === 0) await new Promise((done) => setTimeout(done, 5))
      return async () => {
        await arrive()
        await refused(answer, 404, 'season.not_found')
      }
    }
    const { db } = it.store
    const ended = await begin('ha-tinh', 'ha-tinh')
    await db
      .updateTable('roleGrant')
      .set({ status: 'ended' })
      .where('memberId', '=', 'ha-tinh')
      .execute()
    await ended()

    const closed = await begin('quang-binh', 'quang-binh')
    await db
      .updateTable('person')
      .set({ status: 'disabled' })
      .where('login', '=', 'quang-binh')
      .execute()
    await closed()
    expect(await rows()).toEqual([])
  })

  test('opens with the sheet it belongs to, and at once to those it was shared with', async () => {
    const file = await attach(haTinh, 'ha-tinh')
    const peer = await it.as('quang-binh')
    const lead = await it.as('khanh-hoa')
    await refused(peer.get(pathOf(file)), 404, 'evidence.not_found')
    await refused(lead.get(pathOf(file)), 404, 'evidence.not_found')
    await refused(peer.delete(pathOf(file)), 404, 'evidence.not_found')
    await refused(upload(peer, 'ha-tinh', 'a.pdf', makePdf()), 403, 'right.missing')

    const joint = [{ memberId: 'quang-binh', role: 'support' as const, share: null }]
    await record(haTinh, { joint, evidenceIds: [file.id] })
    expect((await peer.get(pathOf(file))).status).toBe(200)
    await handIn(it, 'ha-tinh')
    expect((await lead.get(pathOf(file))).status).toBe(200)
    await refused((await it.as('cum-khac')).get(pathOf(file)), 404, 'season.not_found')
  })
})
