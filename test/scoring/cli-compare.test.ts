import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../../server/cli/run.ts'
import { leaf, makeDraft } from './support/make.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

async function run(...argv: string[]) {
  let [out, err] = ['', '']
  const code = await runCommand(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

const facts = [
  { member: 'a', criterion: '1', quantity: 5 },
  { member: 'b', criterion: '2', met: true },
  { member: 'c', criterion: '2', met: true },
]
const last = file(
  'last.json',
  makeDraft({
    nodes: [leaf('1', { kind: 'perUnit', points: 2 }), leaf('2', { kind: 'fixed', points: 3 })],
    facts,
  }),
)
const draft = file('draft.json', makeDraft({ nodes: [leaf('1', { kind: 'perUnit', points: 1 })] }))

test('says whose result would change and why, and what found no place', async () => {
  const { code, out, err } = await run('compare', last, draft)
  expect([code, err]).toEqual([0, ''])
  expect(out.trimEnd().split('\n')).toEqual([
    '3 trong 3 đơn vị có thay đổi:',
    'Đơn vị A: tổng điểm 10 → 5 (−5); do 1 −5.',
    'Đơn vị B: tổng điểm 3 → 0 (−3); do 2 −3.',
    'Đơn vị C: tổng điểm 3 → 0 (−3); do 2 −3.',
    'Đã dùng 1 số liệu; 2 số liệu không có chỗ:',
    '2: bảng kia không có tiêu chí này (b, c).',
  ])
})

test('in English, and for machines', async () => {
  expect((await run('compare', last, last, '--language', 'en')).out).toBe(
    'Nobody’s total, rank, grade or award changes.\nAll 3 figures were used.\n',
  )
  const { out } = await run('compare', last, draft, '--json')
  expect(JSON.parse(out)).toMatchObject({
    placed: 1,
    members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  })
})

test('as they are: the second has no figures of its own', async () => {
  const { out } = await run('compare', last, draft, '--as-is')
  expect(out).toContain('Đơn vị A: tổng điểm 10 → 0 (−10)')
  expect(out).not.toContain('số liệu')
})

test.each([
  [['compare', last], 'Cần tên hai tệp'],
  [['compare', last, last, last], 'Chỉ nhận hai tệp'],
  [['compare', last, draft, '--language', 'fr'], 'Không có ngôn ngữ "fr"'],
  [['compare', last, file('wrong.json', { format: 'x' })], 'wrong.json: $.'],
])('%j is refused', async (argv, message) => {
  const { code, out, err } = await run(...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})
