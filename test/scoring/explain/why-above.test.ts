import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../../scoring/explain/between.ts'
import { comparePair } from '../../../scoring/explain/pair.ts'
import { whyAbove } from '../../../scoring/explain/why-above.ts'
import { schemes } from '../../../scoring/model/ranking.ts'
import { score } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { figures, season } from './season.ts'

const keys = [{ key: 'total' }, { key: 'bonus' }, { key: 'quantity:v', dir: 'asc' }]
function why(upper: string, lower: string, language: 'vi' | 'en' = 'vi'): string {
  const six = season({
    ...figures('a 90 5 1', 'b 92 3 0', 'c 92 3 2', 'd 80 0 0', 'e 80 0 0', 'x? 99 0 0'),
    ranking: { keys },
  })
  return whyAbove(six, score(six), upper, lower, language)
}

describe('a sentence for any two members', () => {
  test.each([
    ['a', 'd', 'Đơn vị A xếp trên Đơn vị D vì tổng điểm cao hơn: 95 so với 80.'],
    [
      'a',
      'b',
      'Đơn vị A xếp trên Đơn vị B: bằng nhau về tổng điểm, nhưng điểm thưởng cao hơn: 5 so với 3.',
    ],
    [
      'b',
      'c',
      'Đơn vị B xếp trên Đơn vị C: bằng nhau về tổng điểm và điểm thưởng, nhưng số liệu tiêu chí v (Số lần vi phạm) ít hơn: 0 so với 2.',
    ],
    [
      'd',
      'e',
      'Đơn vị D và Đơn vị E đồng hạng: bằng nhau ở mọi căn cứ xếp hạng (tổng điểm, điểm thưởng, số liệu tiêu chí v (Số lần vi phạm)); hội nghị quyết định thứ tự và ghi số biên bản.',
    ],
    ['a', 'x', 'Đơn vị X không xếp hạng (Không đăng ký); nếu xếp hạng thì đứng thứ 1.'],
  ])('%s and %s', (upper, lower, sentence) => {
    expect(why(upper, lower)).toBe(sentence)
  })

  test('not adjacent: the key that decided between the two, with their own values', () => {
    expect(why('a', 'c')).toBe(
      'Đơn vị A xếp trên Đơn vị C: bằng nhau về tổng điểm, nhưng điểm thưởng cao hơn: 5 so với 3.',
    )
    expect(why('b', 'e')).toBe('Đơn vị B xếp trên Đơn vị E vì tổng điểm cao hơn: 95 so với 80.')
  })

  test('asked the wrong way round it tells how they do stand', () => {
    expect(why('d', 'a')).toBe(why('a', 'd'))
  })

  test('in English', () => {
    expect(why('a', 'b', 'en')).toBe(
      'Đơn vị A ranks above Đơn vị B: level on total, but higher bonus points: 5 against 3.',
    )
    expect(why('d', 'e', 'en')).toContain(
      'the conference decides the order and records its minutes',
    )
  })

  test('a member with itself, or nobody’s id, is a bug of the caller', () => {
    expect(() => why('a', 'a')).toThrow(new RangeError('a is compared with itself'))
    expect(() => why('a', 'nobody')).toThrow(new RangeError('no member nobody'))
  })
})

describe('the deciding key in words', () => {
  const sentence = (parts: Record<string, unknown>) => {
    const file = season(parts)
    return whyAbove(file, score(file), 'a', 'b', 'vi')
  }

  test.each([
    { max: 110, values: '63,64% so với 62,73%' },
    { max: 100_000, values: '0,07% so với 0,069%' },
    { max: 1_000_000, values: '0,007% so với 0,0069%' },
    { max: 10_000_000, values: '0,0007% so với 0,00069%' },
  ])('70 and 69 of $max points are $values', ({ max, values }) => {
    const ranking = { keys: [{ key: 'node_percent:I' }] }
    const nodes = [{ code: 'I', title: 'Hữu nghị', max, rule: { kind: 'given', max } }]
    const sheet = { title: 'Bảng điểm', nodes }
    const { members, facts } = figures('a 70 - -', 'b 69 - -')
    expect(sentence({ members, facts, sheet, ranking })).toContain(values)
  })

  test('a rounded key says so, and shows the values as compared', () => {
    const ranking = { keys: [{ key: 'total', precision: 1 }] }
    expect(sentence({ ...figures('a 90.46 0 0', 'b 90.44 0 0'), ranking })).toBe(
      'Đơn vị A xếp trên Đơn vị B vì tổng điểm (làm tròn 1 chữ số) cao hơn: 90,5 so với 90,4.',
    )
  })

  test('a decision', () => {
    const ranking = { keys: [{ key: 'total' }, { key: 'decision' }] }
    const decisions = [{ ranking: ['b', 'a'], reference: 'BB 05/2023' }]
    expect(sentence({ ...figures('a 90 0 0', 'b 90 0 0'), ranking, decisions })).toBe(
      'Đơn vị B xếp trên Đơn vị A: bằng nhau về tổng điểm, nhưng được xếp trước theo quyết định đã ghi biên bản (BB 05/2023).',
    )
  })

  test('the minute named is the one that has just these two in this order', () => {
    const ranking = { keys: [{ key: 'total' }, { key: 'decision' }] }
    const awards = [{ id: 'co', title: 'Cờ', quota: { count: 1 } }]
    const decisions = [
      { award: 'co', members: ['c'], reference: 'BB 01/2023' },
      { ranking: ['d', 'c'], reference: 'BB 02/2023' },
      { ranking: ['a', 'd'], reference: 'BB 03/2023' },
      { ranking: ['c', 'b'], reference: 'BB 04/2023' },
      { ranking: ['a', 'b'], reference: 'BB 05/2023' },
    ]
    const level = figures('a 90 0 0', 'b 90 0 0', 'c 80 0 0', 'd 80 0 0')
    const file = season({ ...level, ranking, awards, decisions })
    const said = (upper: string, lower: string) => whyAbove(file, score(file), upper, lower, 'vi')
    expect(said('a', 'b')).toContain('(BB 05/2023)')
    expect(said('d', 'c')).toContain('(BB 02/2023)')
  })

  test('the place in a decision is no merit on which members are level', () => {
    const ranking = { keys: [{ key: 'total' }, { key: 'decision' }] }
    expect(sentence({ ...figures('a 90 0 0', 'b 90 0 0'), ranking })).toBe(
      'Đơn vị A và Đơn vị B đồng hạng: bằng nhau ở mọi căn cứ xếp hạng (tổng điểm); hội nghị quyết định thứ tự và ghi số biên bản.',
    )
  })

  test('a missing value', () => {
    const ranking = { keys: [{ key: 'quantity:v' }] }
    expect(sentence({ ...figures('a 0 0 0', 'b 99 0 -'), ranking })).toBe(
      'Đơn vị A xếp trên Đơn vị B vì số liệu tiêu chí v (Số lần vi phạm) đã có: 0 so với chưa có.',
    )
  })

  test('a missing value is last where the fewest are first too, and is not called more', () => {
    const ranking = { keys: [{ key: 'total' }, { key: 'quantity:v', dir: 'asc' }] }
    const file = season({ ...figures('a 9 0 -', 'b 9 0 7'), ranking })
    expect(whyAbove(file, score(file), 'a', 'b', 'vi')).toBe(
      'Đơn vị B xếp trên Đơn vị A: bằng nhau về tổng điểm, nhưng số liệu tiêu chí v (Số lần vi phạm) đã có: 7 so với chưa có.',
    )
    expect(whyAbove(file, score(file), 'a', 'b', 'en')).toBe(
      'Đơn vị B ranks above Đơn vị A: level on total, but stated figure of v (Số lần vi phạm): 7 against none.',
    )
  })

  test('no grade beside one', () => {
    const grades = [{ id: 'tot', title: 'Tốt', from: 90 }]
    const ranking = { keys: [{ key: 'grade' }] }
    expect(sentence({ ...figures('a 95 0 0', 'b 75 0 0'), grades, ranking })).toBe(
      'Đơn vị A xếp trên Đơn vị B vì xếp loại đã có: Tốt so với không xếp loại.',
    )
  })

  test('totals that are equal only when rounded are said to be rounded', () => {
    const ranking = { keys: [{ key: 'total', precision: 0 }, { key: 'bonus' }] }
    expect(sentence({ ...figures('a 80.4 9 0', 'b 88.6 1 0'), ranking })).toBe(
      'Đơn vị B xếp trên Đơn vị A vì tổng điểm (làm tròn 0 chữ số) cao hơn: 90 so với 89.',
    )
    expect(sentence({ ...figures('a 80.4 9 0', 'b 88.4 1 0'), ranking })).toBe(
      'Đơn vị A xếp trên Đơn vị B: bằng nhau về tổng điểm (làm tròn 0 chữ số), nhưng điểm thưởng cao hơn: 9 so với 1.',
    )
  })

  test('a grade by its title', () => {
    const grades = [
      { id: 'tot', title: 'Tốt', from: 90 },
      { id: 'kha', title: 'Khá', from: 70 },
    ]
    const ranking = { keys: [{ key: 'grade' }] }
    expect(sentence({ ...figures('a 95 0 0', 'b 75 0 0'), grades, ranking })).toBe(
      'Đơn vị A xếp trên Đơn vị B vì xếp loại cao hơn: Tốt so với Khá.',
    )
  })
})

describe('in every scheme of ranking', () => {
  const file = (scheme: string) =>
    season({
      ...figures('a 90 0 0', 'b 80 0 0', 'c 80 0 0', 'd 70 0 0', 'x? 85 0 0', 'y? 60 0 0'),
      ranking: { scheme, keys: [{ key: 'total' }, { key: 'bonus' }] },
    })
  const sentence = (scheme: string, upper: string, lower: string, language: 'vi' | 'en' = 'vi') =>
    whyAbove(file(scheme), score(file(scheme)), upper, lower, language)

  test.each(schemes)('%s: the key that decided', (scheme) => {
    expect(sentence(scheme, 'a', 'c')).toBe(
      'Đơn vị A xếp trên Đơn vị C vì tổng điểm cao hơn: 90 so với 80.',
    )
  })

  test.each(schemes.filter((scheme) => scheme !== 'ordinal'))('%s: a tie', (scheme) => {
    expect(sentence(scheme, 'b', 'c')).toBe(
      'Đơn vị B và Đơn vị C đồng hạng: bằng nhau ở mọi căn cứ xếp hạng (tổng điểm, điểm thưởng); hội nghị quyết định thứ tự và ghi số biên bản.',
    )
  })

  test('ordinal: level members have different ranks, by their official number only', () => {
    expect(sentence('ordinal', 'c', 'b')).toBe(
      'Đơn vị B xếp trên Đơn vị C chỉ theo số thứ tự: bằng nhau ở mọi căn cứ xếp hạng (tổng điểm, điểm thưởng).',
    )
    expect(sentence('ordinal', 'b', 'c', 'en')).toBe(
      'Đơn vị B ranks above Đơn vị C by its official number only: level on every ranking key (total, bonus points).',
    )
  })

  test.each(schemes)('%s: out of competition, one or both, in one sentence', (scheme) => {
    expect(sentence(scheme, 'x', 'a')).toBe(
      'Đơn vị X không xếp hạng (Không đăng ký); nếu xếp hạng thì đứng thứ 2.',
    )
    expect(sentence(scheme, 'y', 'x')).toBe(
      'Đơn vị X không xếp hạng (Không đăng ký); nếu xếp hạng thì đứng thứ 2; Đơn vị Y không xếp hạng (Không đăng ký); nếu xếp hạng thì đứng thứ 5.',
    )
  })
})

test('between any two it agrees with comparing them directly', () => {
  const points = fc.integer({ min: 0, max: 2 })
  const row = fc.tuple(points, points, fc.option(points))
  const law = fc.property(
    fc.array(row, { minLength: 2, maxLength: 7 }),
    fc.nat(6),
    fc.nat(6),
    (rows, i, j) => {
      fc.pre(i !== j && i < rows.length && j < rows.length)
      const file = season({
        ...figures(...rows.map(([x, y, z], at) => `m${at} ${x} ${y} ${z ?? '-'}`)),
        ranking: { keys },
      })
      const found = between(score(file), `m${i}`, `m${j}`)!
      const { members } = workSeason(file, 'verified', false)
      const contenders = [...members.values()].map(({ contender }) => contender)
      const [upper, lower] = [found.upper.id, found.lower.id].map(
        (id) => contenders.find((one) => one.id === id)!,
      )
      const direct = comparePair(contenders, file.ranking!, [], [upper!, lower!])
      expect(direct).toEqual({
        relation: found.key === null ? 'tied' : 'above',
        key: found.key,
        values: found.values,
        equal_on: found.equal_on,
      })
    },
  )
  fc.assert(law)
})
