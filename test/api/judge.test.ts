import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JudgeGround, judgeOf } from '../../server/appeals/judge.ts'

const able = ['a', 'b', 'c', 'd', 'e']
const ground = (changes: Partial<JudgeGround>): JudgeGround => ({
  ...{ leadId: 'a', deputyId: 'b', able, involved: new Set<string>(), seed: 'nam/don-vi/I.1' },
  ...changes,
})
const involved = (...ids: string[]) => ground({ involved: new Set(ids) })

test('the lead, else the deputy, else one that is drawn', () => {
  expect(judgeOf(involved('c'))).toBe('a')
  expect(judgeOf(involved('a', 'c'))).toBe('b')
  expect(['d', 'e']).toContain(judgeOf(involved('a', 'b', 'c')))
  expect(judgeOf(involved(...able))).toBe(null)
})

test('nobody involved is ever named, and anybody can repeat the draw', () => {
  const lots = {
    seed: fc.string(),
    out: fc.subarray(able),
    order: fc.shuffledSubarray(able, { minLength: 5 }),
  }
  fc.assert(
    fc.property(fc.record(lots), ({ seed, out, order }) => {
      const found = judgeOf(ground({ seed, involved: new Set(out) }))
      expect(found === null ? out.length : out.includes(found)).toBe(found === null ? 5 : false)
      expect(judgeOf(ground({ seed, able: order, involved: new Set(out) }))).toBe(found)
    }),
  )
})

test('the draw does not favour one place in the roll', () => {
  const names = Array.from({ length: 300 }, (_, n) =>
    judgeOf(ground({ seed: `nam/${n}`, leadId: null, deputyId: null })),
  )
  for (const id of able) expect(names.filter((name) => name === id).length).toBeGreaterThan(30)
})
