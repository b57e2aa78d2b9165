import { argon2Sync } from 'node:crypto'
import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../server/session/gate.ts'
import { isGuessable } from '../../server/session/guessable.ts'
import { hashPassword, verifyPassword } from '../../server/session/password.ts'
import { NewPassword } from '../../server/session/schema.ts'

test.each([
  'aaaaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  'Mật Khẩu 123456',
  'P@ssword12345678',
  'passwordpassword',
  'qwertyuiop123456',
  '1234567890abcdef',
  'Thi đua 2026 !!!!',
  'quang-binh-2026',
  'q1w2e3r4t5y6',
  'Finalfantasy',
  'leavemealone',
  'leavemealone2024',
  '1qaz2wsx3edc4rfv',
  'Sunshine-20-24',
  'Dragon!!Dragon!!',
  'khongbiet@1234',
  'lost4815162342',
])('%s is guessed first', async (password) => {
  expect(await isGuessable(password, 'quang-binh')).toBe(true)
})

test('none of the 10,000 most common passwords passes, as it is or in capitals and with a year', async () => {
  const common = dictionary['passwords-common'].slice(0, 10_000)
  expect(common).toHaveLength(10_000)
  const passed: string[] = []
  for (const password of common) {
    const tries = [password, password.toUpperCase(), password.repeat(3)]
    if (/[a-z]{4}/.test(password) && !/\d/.test(password)) tries.push(`${password}2026!!!!`)
    for (const tried of tries) if (!(await isGuessable(tried, 'quang-binh'))) passed.push(tried)
  }
  expect(passed).toEqual([])
})

test.each([
  'mười hai ký tự',
  'ngựa đúng pin ghim giấy',
  '7hq-Zp2!xR9w',
  'quang-binh có cây cầu mới',
  'thi-dua-mau-2023',
  'con rồng cháu tiên 4000',
  '7-a9s1d-48201-60',
])('%s is not', async (password) => {
  expect(await isGuessable(password, 'quang-binh')).toBe(false)
})

test('a password has 12 to 128 characters, however many bytes they take, and none is cut off', () => {
  const whole = fc.array(fc.constantFrom('a', 'ế', '𝒜', '字', ' ', '\u0001'), {
    minLength: 0,
    maxLength: 140,
  })
  fc.assert(
    fc.property(whole, (characters) => {
      const password = characters.join('')
      const result = v.safeParse(NewPassword, password)
      expect(result.success).toBe(characters.length >= 12 && characters.length <= 128)
      if (result.success) expect(result.output).toBe(password)
    }),
  )
})

describe('a stored password', () => {
  test('is an argon2id string with a salt of its own', async () => {
    const [one, two] = [await hashPassword('một câu dài'), await hashPassword('một câu dài')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword('một câu dài', one)).toEqual({ fits: true, outdated: false })
    expect(await verifyPassword('một câu dàj', one)).toEqual({ fits: false, outdated: false })
  })

  test('made with less work is known as outdated', async () => {
    const nonce = Buffer.alloc(16, 7)
    const cost = { memory: 8192, passes: 1, parallelism: 1, tagLength: 32 }
    const tag = argon2Sync('argon2id', { message: 'một câu dài', nonce, ...cost })
    const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const weak = `$argon2id$v=19$m=8192,t=1,p=1$${text(nonce)}$${text(tag)}`
    expect(await verifyPassword('một câu dài', weak)).toEqual({ fits: true, outdated: true })
  })

  test('nobody is never let in, with the same work', async () => {
    expect((await verifyPassword('một câu dài', null)).fits).toBe(false)
  })
})

test('the gate lets two work, fifty wait, and sends the next away; a failure frees its place', async () => {
  const gate = createGate({ parallel: 2, waiting: 50 })
  let running = 0
  let most = 0
  const job = async () => {
    running++
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    if (most > 2) throw new Error('too many at once')
  }
  const jobs = Array.from({ length: 53 }, () => gate(job))
  const results = await Promise.allSettled(jobs)
  expect(most).toBe(2)
  expect(results.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 52 }, () => 'fulfilled'),
    'rejected',
  ])
  await expect(gate(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(gate(async () => 'next')).resolves.toBe('next')
})
