import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyGradeQuotas } from '../../../scoring/grade-quota.ts'
import type { Grade } from '../../../scoring/model/grade.ts'

const grade = (id: string, from: string, more: Partial<Grade> = {}): Grade => ({
  id,
  title: id,
  from,
  ...more,
})

/** "a b=c d" is a, then b and c level, then d; returns "a:A b:B …". */
function held(levels: string, given: Record<string, string | null>, grades: Grade[]): string {
  const ranking = levels.split(' ').map((level) => level.split('='))
  const after = applyGradeQuotas(grades, ranking, new Map(Object.entries(given)))
  return [...after].map(([id, one]) => `${id}:${one ?? '-'}`).join(' ')
}

const all = (text: string, one: string) =>
  Object.fromEntries(text.split(' ').map((id) => [id, one] as const))

describe('a grade with a quota', () => {
  const grades = (more: Partial<Grade>) => [grade('A', '90', more), grade('B', '80')]

  test('keeps its best ranked holders; the others fall to the next grade', () => {
    const one = grades({ quota: { count: 2 } })
    expect(held('c a b', all('a b c', 'A'), one)).toBe('a:A b:B c:A')
  })

  test('falls whatever the next grade asks', () => {
    const picky = [
      grade('A', '90', { quota: { count: 0 } }),
      grade('B', '80', { requires: { key: 'total', at_least: '1000' } }),
    ]
    expect(held('a', { a: 'A' }, picky)).toBe('a:B')
  })

  test('counts its percentage of the ranked, or of all members', () => {
    const of = (base: 'ranked' | 'members') => grades({ quota: { percent: '50', base } })
    const given = { ...all('a b c', 'A'), x: 'A' }
    expect(held('a b c', given, of('ranked'))).toBe('a:A b:B c:B x:A')
    expect(held('a b c', given, of('members'))).toBe('a:A b:A c:B x:A')
  })

  test('takes no seat for one out of competition, who keeps the grade', () => {
    expect(held('a b', { x: 'A', a: 'A', b: 'A' }, grades({ quota: { count: 1 } }))).toBe(
      'x:A a:A b:B',
    )
  })

  test('level holders on the line all fall, or all stay where it expands', () => {
    const given = all('a b c d', 'A')
    expect(held('a b=c d', given, grades({ quota: { count: 2 } }))).toBe('a:A b:B c:B d:B')
    expect(held('a b=c d', given, grades({ quota: { count: 2 }, tie: 'expand' }))).toBe(
      'a:A b:A c:A d:B',
    )
  })

  test('without a seat nobody holds it, also of level ones that it would let in', () => {
    expect(held('a=b', all('a b', 'A'), grades({ quota: { count: 0 }, tie: 'expand' }))).toBe(
      'a:B b:B',
    )
  })

  test('only its own holders are level on its line', () => {
    expect(held('a b=c', { a: 'A', b: 'A', c: 'B' }, grades({ quota: { count: 2 } }))).toBe(
      'a:A b:A c:B',
    )
  })
})

describe('several quotas', () => {
  test('work best grade first: who falls counts in the next', () => {
    const grades = [
      grade('A', '90', { quota: { count: 1 } }),
      grade('B', '80', { quota: { count: 1 } }),
      grade('C', '70'),
    ]
    expect(held('a b c', { a: 'A', b: 'A', c: 'B' }, grades)).toBe('a:A b:B c:C')
  })

  test('one who fell may be worse than a holder of that grade, and loses the seat to the better', () => {
    const grades = [
      grade('A', '90', { quota: { count: 0 } }),
      grade('B', '80', { quota: { count: 1 } }),
      grade('C', '70'),
    ]
    expect(held('b a', { a: 'A', b: 'B' }, grades)).toBe('a:C b:B')
  })
})

test('beyond the seats of the last grade there is none', () => {
  expect(held('a b', all('a b', 'A'), [grade('A', '0', { quota: { count: 1 } })])).toBe('a:A b:-')
})

test('no quota, no change; no grade stays no grade', () => {
  expect(held('a b', { a: 'A', b: null }, [grade('A', '90'), grade('B', '80')])).toBe('a:A b:-')
})

test('never more ranked holders than seats, and nobody rises', () => {
  const names = ['A', 'B', 'C', 'D']
  const law = fc.property(
    fc.array(fc.option(fc.constantFrom(...names)), { maxLength: 9 }),
    fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
    (given, seats) => {
      const grades = names.map((id, at) =>
        grade(id, String(9 - at), { quota: { count: seats[at]! } }),
      )
      const before = new Map(given.map((one, at) => [`m${at}`, one]))
      const after = applyGradeQuotas(
        grades,
        [...before.keys()].map((id) => [id]),
        before,
      )
      const place = (one: string | null | undefined) => (one ? names.indexOf(one) : names.length)
      for (const [id, one] of after)
        expect(place(one)).toBeGreaterThanOrEqual(place(before.get(id)))
      for (const [at, id] of names.entries())
        expect([...after.values()].filter((one) => one === id).length).toBeLessThanOrEqual(
          seats[at]!,
        )
    },
  )
  fc.assert(law)
})
