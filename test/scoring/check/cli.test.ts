import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../../../server/cli/run.ts'
import { type Draft, leaf, makeDraft } from '../support/make.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(content: string): string {
  const path = join(folder, 'season.json')
  writeFileSync(path, content)
  return path
}

async function check(draft: Draft | string, ...options: string[]) {
  const path = fileOf(typeof draft === 'string' ? draft : JSON.stringify(makeDraft(draft)))
  let [out, err] = ['', '']
  const code = await runCommand(['check', path, ...options], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

const uncapped = { nodes: [leaf('1', { kind: 'perUnit', points: 1 })] }
const wrong = { nodes: [leaf('1', { kind: 'fixed', points: 1 }, { kind: 'penalty' })] }

test('nothing to mend: exit 0 and the count', async () => {
  expect(await check({})).toEqual({ code: 0, out: '0 lỗi, 0 cảnh báo, 0 lưu ý\n', err: '' })
})

test('a line for each finding: severity, place, node, what and why, a mend', async () => {
  const { code, out, err } = await check(uncapped)
  expect([code, err]).toEqual([0, ''])
  const [line, count, end] = out.split('\n')
  expect(line).toMatch(
    /^cảnh báo · \$\.sheet\.nodes\[0\]\.rule · 1: điểm không có mức tối đa: .+ — ghi mức tối đa/,
  )
  expect([count, end]).toEqual(['0 lỗi, 1 cảnh báo, 0 lưu ý', ''])
})

test('an error among them: exit 1', async () => {
  const { code, out } = await check(wrong)
  expect(code).toBe(1)
  expect(out).toContain('lỗi · $.sheet.nodes[0].rule · 1: ')
  expect(out).toContain('1 lỗi, 0 cảnh báo, 0 lưu ý')
})

test('a file that the engine refuses: its faults as errors, exit 1', async () => {
  const { code, out, err } = await check({ nodes: [leaf('1', { kind: 'fixed' })] })
  expect([code, err]).toEqual([1, ''])
  expect(out).toMatch(/^lỗi · \$\.sheet\.nodes\[0\]\.rule\.points · 1: thiếu trường này — /)
})

test('in English', async () => {
  const { out } = await check(uncapped, '--language', 'en')
  expect(out).toMatch(/^warning · \$\.sheet\.nodes\[0\]\.rule · 1: points without a cap/)
  expect(out).toContain('0 errors, 1 warning, 0 notes')
})

test('as JSON', async () => {
  const { code, out } = await check(wrong, '--json')
  expect(code).toBe(1)
  const report = JSON.parse(out)
  expect(report).toMatchObject({ errors: 1, warnings: 0, notes: 0 })
  expect(report.findings).toMatchObject([
    { severity: 'error', code: 'penalty.positive', path: '$.sheet.nodes[0].rule', node: '1' },
  ])
})

test.each([
  ['no JSON', '{"format":', [], '$: không phải JSON'],
  ['a language that there is not', '{}', ['--language', 'fr'], 'Không có ngôn ngữ "fr"'],
])('%s: exit 2 and nothing printed', async (_name, content, options, message) => {
  const { code, out, err } = await check(content, ...options)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})
