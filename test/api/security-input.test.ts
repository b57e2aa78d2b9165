import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodingOf } from '../../server/http/encoding.ts'
import { parseJson } from '../../server/http/json.ts'
import { limitInMemory } from '../../server/http/limit.ts'
import { networkOf } from '../../server/http/source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const odd = /"(__proto__|constructor|prototype)"|\\u0000|\\ud[89a-f]/i

describe('reading JSON', () => {
  test('gives what JSON.parse gives, of all that is stored unchanged', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), (text) => {
        fc.pre(!odd.test(text))
        expect(parseJson(bytes(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('refuses a repeated key wherever it stands', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(key, fc.array(fc.json({ maxDepth: 2 }), { maxLength: 3 }), (name, others) => {
        const twice = `{${JSON.stringify(name)}:1,"x y z":[${others.join()}],${JSON.stringify(name)}:2}`
        fc.pre(!odd.test(twice))
        expect(() => parseJson(bytes(`[${twice}]`))).toThrow('json.repeated_key')
      }),
    )
  })

  test('never fails otherwise than by a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        try {
          parseJson(some)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      }),
    )
  })
})

test.each([
  ['192.168.4.77', '192.168.4'],
  ['::ffff:192.168.4.77', '192.168.4'],
  ['2001:db8:12:34::1', '2001:db8:12'],
  ['2001:0db8:0012:0034:0:0:0:1', '2001:db8:12'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
])('%s is in the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.5', 'br'],
  ['deflate', 'identity'],
  [undefined, 'identity'],
])('of %s the encoding is %s', (accepted, encoding) => {
  expect(encodingOf(accepted)).toBe(encoding)
})

test('a bucket never lets more through than its burst and what has flowed in since', () => {
  const moves = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 2000 }) }), { maxLength: 200 })
  return fc.assert(
    fc.asyncProperty(moves, async (steps) => {
      let now = 0
      let passed = 0
      const take = limitInMemory({ burst: 5, perSecond: 2 }, () => now)
      for (const { wait } of steps) {
        now += wait
        try {
          await take('somebody')
          passed++
        } catch (error) {
          expect(error).toMatchObject({ code: 'request.too_many' })
        }
        expect(passed).toBeLessThanOrEqual(5 + (now / 1000) * 2 + 1e-6)
      }
    }),
  )
})
