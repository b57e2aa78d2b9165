import { expect, test } from 'vitest'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { defaultStage } from '../../../scoring/model/stage.ts'
import { resultOf, score } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { group, leaf, lineOf, makeMembers, makeSeason, memberOf } from '../support/make.ts'

/** The same season with a sheet that nothing was ever asked of. */
function fresh(season: SeasonFile): SeasonFile {
  return structuredClone(season)
}

/** The same sheet, with other facts or members. */
function other(season: SeasonFile, changed: Pick<Partial<SeasonFile>, 'facts' | 'members'>) {
  return { ...season, ...changed }
}

function fact(member: string, said: object, criterion = '1') {
  return { member, criterion, ...said }
}

const counted = { kind: 'perUnit', points: 2 }
const visits = leaf('1', counted, { unit: 'đoàn', max: 5 })
const three = [fact('a', { quantity: 3 }), fact('b', { quantity: 3 }), fact('c', { quantity: 3 })]

/** Two ways to six points, and one to eight. */
const bothWays = [
  ...[fact('a', { quantity: 1 }, '1.1'), fact('a', { quantity: 2 }, '1.2')],
  ...[fact('b', { quantity: 3 }, '1.1'), fact('b', { quantity: 0 }, '1.2')],
  ...[fact('c', { quantity: 4 }, '1.1'), fact('c', { quantity: 0 }, '1.2')],
]

function mixed(more: object) {
  return group('1', [leaf('1.1', counted), leaf('1.2', counted)], more)
}

test.each<{ what: string; nodes?: object[]; members?: unknown[]; facts: object[] }>([
  { what: 'the same count, cut at the most', facts: three },
  {
    what: 'points set by hand for one of those who say the same',
    facts: [{ ...three[0], points: 1, reason: 'Sót' }, three[1]!, { ...three[2], note: 'Đủ' }],
  },
  {
    what: 'the same count with other remarks',
    facts: [
      fact('a', { quantity: 3, note: 'Có ảnh' }),
      fact('b', { quantity: 3, evidence: ['Công văn 12'] }),
      fact('c', { quantity: 3, stage: 'verified' }),
    ],
  },
  {
    what: 'no figure under a remark, and no fact at all',
    facts: [fact('b', { note: 'Chưa có số liệu' })],
  },
  {
    what: 'points set by hand without the figures, beside one who says nothing',
    facts: [fact('b', { points: 1, reason: 'Sót' })],
  },
  {
    what: 'the same count for each head, of different sizes',
    nodes: [leaf('1', { ...counted, of: 'per_size' })],
    members: makeMembers(3).map((member, at) => ({ ...member, size: (at + 1) * 10 })),
    facts: three,
  },
  {
    what: 'nothing said where a condition is met, and where it is not',
    nodes: [
      leaf('1', counted),
      group('2', [leaf('2.1', counted), leaf('2.2', counted)], {
        requires: { key: 'quantity:1', at_least: 3 },
      }),
    ],
    facts: [fact('a', { quantity: 3 }), fact('b', { quantity: 2 }), fact('c', { quantity: 3 })],
  },
  {
    what: 'a node that does not apply to one of those who say the same',
    nodes: [
      group('1', [leaf('1.1', counted), leaf('1.2', counted)], { max: 9, not_applicable: 'zero' }),
    ],
    facts: [
      ...['a', 'b', 'c'].map((member) => fact(member, { quantity: 3 }, '1.1')),
      fact('b', { not_applicable: true }),
    ],
  },
  {
    what: 'sums that are equal by other parts, weighed, rounded and cut at the most',
    nodes: [mixed({ base: 1, weight: '0.3', round: { to: '0.5' }, max: '2.5' })],
    facts: bothWays,
  },
  {
    what: 'equal sums with a remark on the group of one of them',
    nodes: [mixed({ max: 5 })],
    facts: [...bothWays, fact('b', { note: 'Đã xem' })],
  },
  {
    what: 'equal sums of which only the greatest part counts',
    nodes: [mixed({ combine: 'max' })],
    facts: bothWays,
  },
  {
    what: 'equal sums where a part does not apply to one of them and the rest is scaled up',
    nodes: [
      group(
        '1',
        [leaf('1.1', counted, { max: 9, not_applicable: 'rescale' }), leaf('1.2', counted)],
        {
          max: 18,
        },
      ),
    ],
    facts: [
      fact('a', { quantity: 1 }, '1.1'),
      fact('a', { quantity: 2 }, '1.2'),
      fact('b', { not_applicable: true }, '1.1'),
      fact('b', { quantity: 3 }, '1.2'),
      fact('c', { quantity: 3 }, '1.2'),
    ],
  },
  {
    what: 'the same judges’ scores',
    nodes: [leaf('1', { kind: 'judged', max: 10 })],
    facts: ['a', 'b', 'c'].map((member, at) => fact(member, { scores: [at + 5, 7] })),
  },
])('$what: each is scored as alone', ({ nodes = [visits], members = makeMembers(3), facts }) => {
  const season = makeSeason({ nodes, members, facts })
  const together = score(season)
  for (const member of season.members) {
    const alone = score(fresh(other(season, { members: [member], facts: factsOf(season, member) })))
    expect(memberOf(together, member.id).ledger).toEqual(memberOf(alone, member.id).ledger)
    expect(memberOf(together, member.id).total).toBe(memberOf(alone, member.id).total)
  }
})

test('members of whom a line says the very same share it, and only they', () => {
  const evidence = ['Công văn 12']
  const remarks = [{}, {}, { note: 'Có ảnh' }, { evidence }, {}, { stage: 'self' }, {}]
  const season = makeSeason({
    members: makeMembers(9),
    nodes: [visits],
    facts: remarks.map((remark, at) => fact('abcdefg'[at]!, { quantity: 3, ...remark })),
  })
  const result = score(season, { fallback: true })
  const lineBy = (id: string) => lineOf(result, '1', id)
  expect(lineBy('b')).toBe(lineBy('a'))
  expect(lineBy('i')).toBe(lineBy('h'))
  expect(lineBy('h')).toMatchObject({ fact: null, status: 'missing' })
  expect([...'abcdefg'].map((id) => lineBy(id).fact)).toEqual(
    remarks.map((remark) => ({ quantity: '3', ...remark })),
  )
  expect(new Set([...'abcdefg'].map((id) => lineBy(id).steps)).size).toBe(1)
})

test('members whose parts come to the same share the line of the group, and only they', () => {
  const result = score(makeSeason({ nodes: [mixed({ max: 5 })], facts: bothWays }))
  const lineBy = (id: string) => lineOf(result, '1', id)
  expect(lineBy('b')).toBe(lineBy('a'))
  expect(lineBy('a').steps).toEqual(['các mục cộng lại 6', 'tối đa 5'])
  expect(lineBy('c').steps).toEqual(['các mục cộng lại 8', 'tối đa 5'])
})

function factsOf({ facts = [] }: SeasonFile, { id }: { id: string }) {
  return facts.filter(({ member }) => member === id)
}

test.each<{ what: string; rule: object; said: (x: number) => object; later?: object }>([
  {
    what: 'pro rata to the best',
    rule: { kind: 'ratio', points: 6, of: 'best' },
    said: (quantity) => ({ quantity }),
  },
  {
    what: 'the leader over its plan',
    rule: { kind: 'leader', points: 6 },
    said: (actual) => ({ actual, plan: 2 }),
  },
  {
    what: 'pro rata to the plan, which nobody of the other cluster has',
    rule: { kind: 'ratio', points: 6, of: 'plan' },
    said: (actual) => ({ actual, plan: 4 }),
    later: { actual: 3 },
  },
])('$what: of two clusters on one sheet each hears of its own', ({ rule, said, later }) => {
  const facts = [fact('a', said(3)), fact('b', said(5))]
  const one = makeSeason({ nodes: [leaf('1', rule)], facts })
  const two = other(
    one,
    makeSeason({
      nodes: [leaf('1', rule)],
      facts: [fact('a', later ?? said(3)), fact('b', later ?? said(9))],
    }),
  )
  const works = [one, two].map((season) => workSeason(season, defaultStage, false))
  const told = [0, 1, 0].map((at) => resultOf(works[at]!, 'vi'))
  const alone = [one, two].map((season) => score(fresh(season)))
  expect(told).toEqual([alone[0], alone[1], alone[0]])
  expect(lineOf(alone[0]!, '1').steps).not.toEqual(lineOf(alone[1]!, '1').steps)
})

test('of clusters with ever other greatest figures, and the first again, each hears of its own', () => {
  const rule = { kind: 'ratio', points: 6, of: 'best' }
  const seasons = [...Array.from({ length: 40 }, (_, at) => at + 5), 5, 44, 6].map((best) =>
    makeSeason({
      nodes: [leaf('1', rule)],
      facts: [fact('a', { quantity: 3 }), fact('b', { quantity: best })],
    }),
  )
  const [first] = seasons
  const told = seasons.map(({ facts, members }) => score(other(first!, { facts, members })))
  expect(told).toEqual(seasons.map((season) => score(season)))
  const lines = told.map((result) => lineOf(result, '1', 'a'))
  expect(lines.at(-2)).toBe(lines[39])
})

test('one work is told in either language, as often as wanted', () => {
  const work = workSeason(makeSeason({ nodes: [visits], facts: three }), defaultStage, false)
  const steps = (['vi', 'en', 'vi'] as const).map(
    (language) => lineOf(resultOf(work, language), '1', 'b').steps,
  )
  expect(steps).toEqual([
    ['3 đoàn × 2 = 6', 'tối đa 5'],
    ['3 đoàn × 2 = 6', 'at most 5'],
    ['3 đoàn × 2 = 6', 'tối đa 5'],
  ])
})

test('a member out of competition says the same as the best, and is not taken for it', () => {
  const unranked = { status: 'unranked', reason: 'Chủ nhà' }
  const season = makeSeason({
    nodes: [leaf('1', { kind: 'place', points: [5, 3] })],
    members: makeMembers(3).map((member, at) => (at === 0 ? { ...member, ...unranked } : member)),
    facts: three,
  })
  const before = other(season, { members: season.members.toReversed() })
  score(before)
  expect(score(season)).toEqual(score(fresh(season)))
})
