import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { packPaths } from '../../server/papers/evidence/names.ts'
import { inYearOrder } from '../../server/papers/report/activities.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { readDocx } from '../support/office/docx.ts'
import { attach, claim, makePdf, record, refused, season } from './acts.ts'

const pack = `${season}/members/quang-binh/evidence-pack`

describe.each(engines)('the evidence of a member in one file on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const filesOf = async (login: string) => {
    const response = await (await it.as(login)).get(pack)
    expect(response.status).toBe(200)
    return unzipSync(new Uint8Array(await response.arrayBuffer()))
  }
  /** Two criteria, one activity in both, one without a file, one file that nothing counts. */
  async function fillIn() {
    const own = await it.as('quang-binh')
    const photo = await attach(own, 'quang-binh', 'Ảnh đoàn Lào.pdf')
    const again = await attach(own, 'quang-binh', 'ảnh ĐOÀN lào.PDF')
    const plan = await attach(own, 'quang-binh', 'Kế hoạch.pdf')
    await attach(own, 'quang-binh', 'Thừa.pdf')
    const proven = await record(own, {
      ...{ title: 'Đón đoàn Lào', evidenceIds: [photo.id, again.id] },
    })
    const bare = await record(own, { title: 'Đón đoàn Nga' })
    await claim(own, 'quang-binh', 'I.1', {
      ...{ activityIds: [proven.id, bare.id], units: { [bare.id]: 3 } },
    })
    await claim(own, 'quang-binh', 'I.2', {
      ...{ figures: { actual: '5', plan: '10' }, evidenceIds: [plan.id, photo.id] },
    })
    return { photo }
  }

  test('holds each file once, in the folder of its criterion, and an index', async () => {
    await fillIn()
    const files = await filesOf('quang-binh')
    expect(
      await it.store.db.selectFrom('paperPrint').select(['paper', 'member']).execute(),
    ).toEqual([{ paper: 'evidence', member: 'quang-binh' }])
    const index = 'Mục lục minh chứng Quảng Bình năm 2026.pdf'
    expect(Object.keys(files)).toEqual([
      index,
      'I.1/01 Ảnh đoàn Lào.pdf',
      'I.1/02 ảnh ĐOÀN lào.PDF',
      'I.2/01 Kế hoạch.pdf',
      'Chưa tính vào tiêu chí/01 Thừa.pdf',
    ])
    expect(strFromU8(files[index]!.subarray(0, 5))).toBe('%PDF-')
    expect(Buffer.from(files['I.1/02 ảnh ĐOÀN lào.PDF']!)).toEqual(
      Buffer.from(makePdf('ảnh ĐOÀN lào.PDF')),
    )
  })

  test('its index says what is there and what is missing', async () => {
    await fillIn()
    const own = await it.as('quang-binh')
    const word = await own.get(`${season}/papers/evidence.docx?member=quang-binh`)
    const { tables, paragraphs } = readDocx(new Uint8Array(await word.arrayBuffer()))
    const said = JSON.stringify([tables, paragraphs])
    for (const words of [
      ...[
        'Đón đoàn Lào',
        'I.1/01 Ảnh đoàn Lào.pdf',
        'Đón đoàn Nga (tính là 3 lượt)',
        'Chưa có minh chứng',
      ],
      ...['"Đoàn ra, đoàn vào"', 'Tự chấm 8 điểm', 'Tài khoản quang-binh, 15/6/2026'],
      ...['Tệp chưa tính vào tiêu chí nào', '2 tiêu chí đã kê khai, 4 tệp.'],
      '1 hoạt động chưa có minh chứng.',
    ])
      expect(said).toContain(words)
  })

  test('is for who may read the sheet now, and holds nothing that was taken back', async () => {
    await refused((await it.as('quang-binh')).get(pack), 404, 'evidence.none')
    const { photo } = await fillIn()
    await refused((await it.as('ha-tinh')).get(pack), 404, 'sheet.not_found')
    await refused((await it.as('khanh-hoa')).get(pack), 404, 'sheet.not_found')
    const own = await it.as('quang-binh')
    expect((await own.delete(`${season}/evidence/${photo.id}`)).status).toBe(204)
    expect(Object.keys(await filesOf('quang-binh'))).not.toContain('I.1/01 Ảnh đoàn Lào.pdf')
    it.pass(1)
    const kept = await attach(own, 'quang-binh', 'Không kê khai.pdf')
    await record(own, { title: 'Gặp mặt', evidenceIds: [kept.id] })
    const loose = 'Chưa tính vào tiêu chí'
    expect(Object.keys(await filesOf('quang-binh'))).toContain(`${loose}/01 Thừa.pdf`)
    await it.setSheet('quang-binh', 'submitted')
    await it.enter('self-score')
    // What its member let go of, or never used, others do not get.
    const forOthers = [
      'Mục lục minh chứng Quảng Bình năm 2026.pdf',
      ...['I.1/01 ảnh ĐOÀN lào.PDF', 'I.2/01 Kế hoạch.pdf', `${loose}/01 Không kê khai.pdf`],
    ]
    expect(Object.keys(await filesOf('khanh-hoa'))).toEqual(forOthers)
    await it.enter('verify')
    expect(Object.keys(await filesOf('ha-tinh'))).toEqual(forOthers)
  })

  test('a file that was changed or is gone is left out, and said to be', async () => {
    await fillIn()
    const blobs = join(it.config.dataDir, 'evidence', 'blobs')
    const paths = (await readdir(blobs, { recursive: true })).filter((path) => path.length > 60)
    const [first = '', second = ''] = paths
    await writeFile(join(blobs, first), 'đổi')
    await rm(join(blobs, second))
    const files = await filesOf('quang-binh')
    expect(Object.keys(files)).toHaveLength(1 + 1 + paths.length - 2)
    const note = strFromU8(files['LƯU Ý.txt']!)
    expect(note.split('\r\n').filter((line) => line.startsWith('- '))).toHaveLength(2)
  })
})

test('activities stand in the order of the year, of one day as they came', () => {
  const days = ['2026-07-16', '2026-05-03 b', '2026', '2026-05-03 a', '2026-05']
  const listed = days.map((is) => ({ startsOn: is.slice(0, 10), endsOn: null, is }))
  expect(inYearOrder(listed).map(({ is }) => is)).toEqual([
    ...['2026', '2026-05', '2026-05-03 b', '2026-05-03 a', '2026-07-16'],
  ])
})

describe('paths in a pack', () => {
  test.each([
    ['I.1', 'Ảnh đoàn.jpg', 'I.1/01 Ảnh đoàn.jpg'],
    ['../..', '../../etc/passwd', '-/01 -..-etc-passwd'],
    ['C:\\Windows', '..\\x.pdf', 'C--Windows/01 -x.pdf'],
    ['I', 'CON', 'I/01 CON'],
    ['I', 'a\u202egpj.exe\u0000.pdf', 'I/01 a-gpj.exe-.pdf'],
    ['', '...', 'khac/01 tep'],
    ['I', ' .pdf', 'I/01 pdf'],
    ['I', 'Ba\u0301o ca\u0301o.pdf', 'I/01 Báo cáo.pdf'],
  ])('%j and %j are %j', (folder, name, path) => {
    expect(packPaths()(folder, name)).toBe(path)
  })

  test('are never two alike, whatever the capitals, and keep their ending where they are long', () => {
    const pathOf = packPaths()
    const long = `${'Đ'.repeat(190)}.docx`
    expect(pathOf('A/1', 'x.pdf')).toBe('A-1/01 x.pdf')
    expect(pathOf('a:1', 'X.PDF')).toBe('a-1/02 X.PDF')
    expect(pathOf('A-1', long)).toMatch(/^A-1\/03 Đ{60}\.docx$/)
  })
})
