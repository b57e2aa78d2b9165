import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { publishedSchema, schemaNames } from '../../scoring/schema/published.ts'
import { runCommand } from '../../server/cli/run.ts'
import casesFile from './cases/ranking.json' with { type: 'json' }

const folder = mkdtempSync(join(tmpdir(), 'thidua-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
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

const season = {
  format: 'thidua/season@1',
  title: 'Cụm thử',
  year: 2023,
  members: [
    { id: 'ha-tinh', name: 'Hà Tĩnh', order: 1 },
    { id: 'hue', name: 'Huế', order: 2 },
  ],
  sheet: {
    title: 'Bảng điểm',
    nodes: [{ code: '1', title: 'Tiêu chí 1', rule: { kind: 'perUnit', points: 2 } }],
  },
  facts: [
    { member: 'ha-tinh', criterion: '1', quantity: 1.5 },
    { member: 'hue', criterion: '1', quantity: 4 },
    { member: 'ha-tinh', criterion: '1', stage: 'self', quantity: 9 },
  ],
}
const path = file('season.json', JSON.stringify(season))

describe('score', () => {
  const totals = (out: string) =>
    JSON.parse(out).members.map((member: { id: string; total: string }) => [
      member.id,
      member.total,
    ])

  test('prints the result and nothing else', async () => {
    const { code, out, err } = await run('score', path)
    expect([code, err]).toEqual([0, ''])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(totals(out)).toEqual([
      ['hue', '8'],
      ['ha-tinh', '2'],
    ])
  })

  test('with the account of every line, and else the same', async () => {
    const [plain, explained] = [await run('score', path), await run('score', path, '--explain')]
    const result = JSON.parse(explained.out)
    expect(result.members[0].ledger[0].explained.sentence.vi).toBe('4 × 2 = 8; được 8 điểm.')
    for (const { ledger } of result.members) for (const line of ledger) delete line.explained
    expect(`${JSON.stringify(result)}\n`).toBe(plain.out)
  })

  test('of a stage, with or without the earlier ones', async () => {
    const self = await run('score', path, '--stage', 'self')
    expect(totals(self.out)).toEqual([
      ['ha-tinh', '18'],
      ['hue', '0'],
    ])
    const final = await run('score', '--stage=final', '--fallback', path)
    expect(totals(final.out)).toEqual([
      ['hue', '8'],
      ['ha-tinh', '2'],
    ])
  })

  test('pretty: the same on many lines', async () => {
    const [plain, pretty] = [await run('score', path), await run('score', path, '--pretty')]
    expect(pretty.out.split('\n').length).toBeGreaterThan(20)
    expect(JSON.parse(pretty.out)).toEqual(JSON.parse(plain.out))
  })

  test('identical bytes whatever the order of members and facts', async () => {
    const turned = {
      ...season,
      members: season.members.toReversed(),
      facts: season.facts.toReversed(),
    }
    const other = await run('score', file('turned.json', JSON.stringify(turned)))
    expect(other.out).toBe((await run('score', path)).out)
  })

  test('a refused file: exit 2, nothing printed, a line for each fault with the nearest name', async () => {
    const facts = [{ member: 'ha-tin', criterion: '1', quantiy: 1 }]
    const { code, out, err } = await run(
      'score',
      file('refused.json', JSON.stringify({ ...season, facts })),
    )
    expect([code, out]).toEqual([2, ''])
    const lines = err.trimEnd().split('\n')
    expect(lines.find((line) => line.startsWith('$.facts[0].quantiy: '))).toMatch(
      /\(gần nhất: quantity\)$/,
    )
    expect(lines.find((line) => line.startsWith('$.facts[0].member: '))).toMatch(
      /\(gần nhất: ha-tinh\)$/,
    )
  })

  test.each([
    ['no JSON', '{"format":', '$: '],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), '$: '],
    ['empty', '', '$: '],
  ])('text that is %s', async (name, content, start) => {
    const { code, out, err } = await run('score', file(`${name}.json`, content))
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(start)).toBe(true)
  })
})

describe('cases', () => {
  test('prints the output of every case by its id', async () => {
    const { code, out, err } = await run('cases', file('cases.json', JSON.stringify(casesFile)))
    expect([code, err]).toEqual([0, ''])
    const expected = casesFile.cases.map((one) => [one.id, one.expected])
    expect(JSON.parse(out)).toEqual(Object.fromEntries(expected))
  })

  test('a case that cannot be read is told, and the others are printed', async () => {
    const cases = [...casesFile.cases.slice(0, 1), { id: 'x', op: 'rank', input: { members: 1 } }]
    const { code, out, err } = await run(
      'cases',
      file('half.json', JSON.stringify({ ...casesFile, cases })),
    )
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(out))).toEqual(['R01'])
    expect(err).toMatch(/^\$\.cases\[1\]\.input\.members: /)
  })

  test('a file of another kind is refused', async () => {
    const { code, out, err } = await run('cases', path)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^\$\.format: /)
  })
})

describe('what cannot be done: exit 2 and a word about it', () => {
  test.each([
    [['scroe', path], 'Không có lệnh "scroe"'],
    [['constructor'], 'Không có lệnh "constructor"'],
    [['score'], 'Thiếu tên tệp'],
    [['score', path, path], 'Chỉ nhận một tệp'],
    [['score', path, '--stag', 'self'], 'Không có tùy chọn --stag'],
    [['score', path, '--stage'], 'Tùy chọn --stage'],
    [['score', path, '--stage', 'verifed'], 'Không có cột điểm "verifed"'],
    [['score', path, '--fallback=yes'], 'Tùy chọn --fallback'],
    [['score', join(folder, 'nowhere.json')], 'không có tệp này'],
    [['score', folder], 'đây là thư mục'],
    [['cases', file('text.json', 'no')], 'không phải JSON'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await run(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

test('help lists the commands, and tells of one', async () => {
  const all = await run('--help')
  expect(all.code).toBe(0)
  expect(all.out).toContain('score SEASON.json')
  expect(all.out).toContain('cases CASES.json')
  expect((await run('score', '--help')).out).toContain('--stage self|cross|verified|final')
  expect(await run()).toMatchObject({ code: 2, out: '' })
})

describe('the command itself, in a process of its own', () => {
  const start = (...argv: string[]) =>
    promisify(execFile)(process.execPath, ['server/cli/main.ts', ...argv])

  test('prints the same bytes', async () => {
    const { stdout, stderr } = await start('score', path)
    expect(stderr).toBe('')
    expect(stdout).toBe((await run('score', path)).out)
  })

  test('exits with the code', async () => {
    await expect(start('score')).rejects.toMatchObject({ code: 2, stdout: '' })
  })
})

describe('schema', () => {
  test.each(schemaNames)('prints that of a %s', async (name) => {
    const { code, out, err } = await run('schema', name)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(publishedSchema(name))
  })

  test.each([[[]], [['award']], [['season', 'sheet']]])('%j is no one format', async (names) => {
    const { code, out, err } = await run('schema', ...names)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Có: season, result, sheet.')
  })
})
