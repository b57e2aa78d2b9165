import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Result } from '../../../scoring/model/result.ts'
import { checkCode } from '../../../web/components/print/check-code.ts'

const result: Result = {
  format: 'thidua/result@1',
  engine: '1.0.0',
  stage: 'verified',
  members: [],
  awards: {
    'giay-khen': { seats: 1, recipients: [], withheld: [], pending: null, unfilled: 1, overrun: 0 },
  },
  questions: [],
}

test('the code is the beginning of the digest of the result as printed, in groups of four', async () => {
  const digest = createHash('sha256').update(JSON.stringify(result)).digest('hex')
  const code = await checkCode(result)
  expect(code).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  expect(digest.startsWith(code!.replaceAll(' ', ''))).toBe(true)
})

test('another result has another code', async () => {
  expect(await checkCode({ ...result, engine: '1.0.1' })).not.toBe(await checkCode(result))
})
