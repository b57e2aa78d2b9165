import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { patience } from '../support/runs.ts'

const program = fileURLToPath(new URL('../support/print-results.ts', import.meta.url))

/** Where the program finds itself, and all that it prints then. */
async function printed(locale: string, zone: string) {
  const env = { LANG: locale, LC_ALL: locale, TZ: zone }
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env,
    maxBuffer: 64 * 2 ** 20,
  })
  const end = stdout.indexOf('\n')
  return { place: JSON.parse(stdout.slice(0, end)), results: stdout.slice(end) }
}

test(
  'in any place the same season gives the same bytes',
  async () => {
    const home = await printed('C', 'UTC')
    const vietnam = await printed('vi_VN.UTF-8', 'Asia/Ho_Chi_Minh')
    const turkey = await printed('tr_TR.UTF-8', 'America/St_Johns')
    const arabia = await printed('ar_EG.UTF-8', 'Pacific/Kiritimati')
    // The places are what they seem: other zones, other commas, other digits.
    expect([turkey, vietnam, arabia].map(({ place }) => place)).toEqual([
      { locale: 'tr-TR', timeZone: 'America/St_Johns', number: '1.234,5' },
      { locale: 'vi-VN', timeZone: 'Asia/Saigon', number: '1.234,5' },
      { locale: 'ar-EG', timeZone: 'Pacific/Kiritimati', number: '١٬٢٣٤٫٥' },
    ])
    expect(home.results.length).toBeGreaterThan(100_000)
    for (const { results } of [vietnam, turkey, arabia]) expect(results === home.results).toBe(true)
  },
  patience,
)
