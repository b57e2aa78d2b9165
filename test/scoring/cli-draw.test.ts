import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { drawChecks } from '../../scoring/cross-check/draw.ts'
import type { DrawInput } from '../../scoring/cross-check/model.ts'
import { runCommand } from '../../server/cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-draw-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(content: unknown, ...options: string[]) {
  const path = join(folder, 'draw.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  let [out, err] = ['', '']
  const code = await runCommand(['draw', path, ...options], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

const input: DrawInput = {
  members: ['hue', 'da-nang', 'quang-tri', 'khanh-hoa', 'gia-lai'],
  k: 1,
  seed: 'Hội nghị ngày 15/11/2026',
  lastYear: [['hue', 'da-nang']],
  joint: [],
}

test('prints the draw that the page shows', async () => {
  const { code, out, err } = await run(input, '--json')
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toEqual(drawChecks(input))
})

test('says a pair a line, and what had to be given up', async () => {
  const { code, out } = await run({ ...input, members: ['hue', 'da-nang'] })
  expect([code, out.trimEnd().split('\n')]).toEqual([
    1,
    [
      'da-nang → hue',
      'hue → da-nang',
      'Không tránh được trùng cặp năm trước: hue → da-nang',
      'Không tránh được chấm lẫn nhau: da-nang → hue, hue → da-nang',
      'Lượt bốc 1; số mục mỗi đơn vị chấm: 1–1',
    ],
  ])
})

test.each([
  ['{', '$: không phải JSON.'],
  [{ ...input, seed: ' ' }, '$.seed: không đúng mẫu của tệp bốc thăm.'],
  [{ ...input, members: ['hue', 'hue'] }, '$.members: không đúng mẫu của tệp bốc thăm.'],
])('refuses %j', async (content, message) => {
  const { code, err } = await run(content)
  expect([code, err.split('\n')[0]]).toEqual([2, message])
})

test('refuses more checks than there are others', async () => {
  expect(await run({ ...input, k: 5 })).toMatchObject({ code: 1, out: '' })
})
