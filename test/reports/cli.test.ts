import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCommand } from '../../server/cli/run.ts'

const report = fileURLToPath(new URL('./gold/quang-binh-2023.txt', import.meta.url))

async function run(...args: string[]) {
  const said = { out: '', err: '' }
  const code = await runCommand(['import-report', ...args], {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

function written(content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'bao-cao.doc')
  writeFileSync(path, content)
  return path
}

test('prints the same proposals every time', async () => {
  const { code, out, err } = await run(report, '--year', '2023')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ format: 'thidua/proposals@1', year: 2023 })
  expect((await run(report, '--year', '2023')).out).toBe(out)
})

test('no activities is no error', async () => {
  const { code, out } = await run(written('Kính gửi: Ban Thi đua'))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ year: null, proposals: [] })
})

test('a refusal says why on standard error only', async () => {
  expect(await run(written(''))).toEqual({
    code: 2,
    out: '',
    err: 'Tệp không có chữ nào để đọc.\n',
  })
})

test.each([[['/khong-co.txt']], [[report, '--year', '23']], [[]]])(
  '%j is refused',
  async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: '' })
  },
)
