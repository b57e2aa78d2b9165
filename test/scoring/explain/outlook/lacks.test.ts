import { expect, test } from 'vitest'
import { openQuestions } from '../../../../scoring/explain/open-questions.ts'
import { type Draft, leaf, makeMembers, makeSeason } from '../../support/make.ts'

const two = [1, 2].map((at) => leaf(String(at), { kind: 'given', max: 100 }))

/** Members a, b, c… with these points under two criteria: "60 3". */
function seasonOf(rows: readonly string[], rules: Draft): Draft {
  return {
    members: makeMembers(rows.length),
    nodes: two,
    facts: rows.flatMap((row, at) =>
      row.split(' ').map((points, place) => ({
        ...{ member: 'abcdef'[at], criterion: String(place + 1), points },
      })),
    ),
    ...rules,
  }
}

/** What a member lacks: "b: a 2/2.01, tot 10, co 23 bk null". */
function lacksTold(draft: Draft): string[] {
  const { members } = openQuestions(makeSeason(draft), {
    ...{ stage: 'verified', fallback: false, open: 'none' },
  })
  return members.map(({ id, lacks }) => {
    if (!lacks) return `${id}: nothing is said`
    const { rank, grade, awards } = lacks
    return `${id}: ${[
      rank ? `${rank.member} ${rank.draw}/${rank.pass}` : 'first',
      grade ? `${grade.grade} ${grade.points}` : 'best',
      ...awards.map((one) => `${one.award} ${one.points}`),
    ].join(', ')}`
  })
}

const award = (more: object = {}, count = 1) => ({
  ...{ id: 'co', title: 'Cờ', quota: { count } },
  ...more,
})
const grades = [
  { id: 'xs', title: 'XS', from: 90 },
  { id: 'tot', title: 'T', from: 50 },
]
const asks = (key: string, operator: string, operand: number | string) => ({
  requires: { key, [operator]: operand },
})

test.each<[string, Draft, string[]]>([
  [
    'an award that asks for a total',
    seasonOf(['60 0', '40 0'], { awards: [award(asks('total', 'at_least', 50), 2)] }),
    ['a: first, best', 'b: a 20/20.01, best, co 10'],
  ],
  [
    'more than a total: a step beyond it',
    seasonOf(['60 0', '40 0'], { awards: [award(asks('total', 'more_than', 50), 2)] }),
    ['a: first, best', 'b: a 20/20.01, best, co 10.01'],
  ],
  [
    'an award that asks for something else than the total',
    seasonOf(['60 5', '40 0'], { awards: [award(asks('node:2', 'at_least', 3), 2)] }),
    ['a: first, best', 'b: a 25/25.01, best, co null'],
  ],
  [
    'an award that asks for a rank',
    seasonOf(['60 0', '50 0', '40 0'], { awards: [award(asks('rank', 'at_most', 2), 3)] }),
    ['a: first, best', 'b: a 10/10.01, best', 'c: b 10/10.01, best, co 10'],
  ],
  [
    'a grade that asks for more than its limit',
    seasonOf(['95 0', '60 0'], {
      grades: [
        { ...grades[0], from: 50, ...asks('total', 'at_least', 80) },
        { ...grades[1], from: 0 },
      ],
    }),
    ['a: first, best', 'b: a 35/35.01, xs 20'],
  ],
  [
    'a sanction that ends at a total',
    seasonOf(['95 0', '91 0'], {
      grades,
      sanctions: [{ when: { key: 'total', less_than: 93 }, at_most: 'tot' }],
    }),
    ['a: first, best', 'b: a 4/4.01, xs 2'],
  ],
  [
    'the best grade, and none',
    seasonOf(['95 0', '60 0', '10 0'], { grades }),
    ['a: first, best', 'b: a 35/35.01, xs 30', 'c: b 50/50.01, tot 40'],
  ],
  [
    'a total that counts as something else too',
    seasonOf(['10 20', '10 15'], {
      grades: [{ id: 'xs', title: 'XS', from: 10, ...asks('node:1', 'more_than', 10) }],
    }),
    ['a: first, best', 'b: a 5/5.01, best'],
  ],
  [
    'the total does not rank',
    seasonOf(['10 0', '5 50'], {
      ranking: { keys: [{ key: 'node:1' }, { key: 'total' }] },
      awards: [award()],
    }),
    ['a: first, best', 'b: a 0/null, best, co null'],
  ],
  [
    'a later key decides where the totals are level',
    seasonOf(['10 5', '8 6'], {
      ranking: { keys: [{ key: 'total' }, { key: 'node:2' }] },
      awards: [award()],
    }),
    ['a: first, best', 'b: a 1/1, best, co 1'],
  ],
  [
    'steps of half a point',
    seasonOf(['10 0', '8 0'], {
      sheet: { nodes: two, round: { to: '0.5' } },
      awards: [award({ tie: 'exclude' })],
    }),
    ['a: first, best', 'b: a 2/2.5, best, co 2.5'],
  ],
  [
    'a limit between two steps',
    seasonOf(['10 0', '8 0'], {
      sheet: { nodes: two, round: { to: '0.5' } },
      grades: [{ id: 'xs', title: 'XS', from: '8.7' }],
    }),
    ['a: first, best', 'b: a 2/2.5, xs 1'],
  ],
  [
    'above those that are level, and above nobody where all are',
    seasonOf(['10 0', '8 0', '8 0'], { awards: [award()] }),
    ['a: first, best', 'b: a 2/2.01, best, co 2', 'c: a 2/2.01, best, co 2'],
  ],
  [
    'a seat that a member holds is no lack, nor is one kept for it',
    seasonOf(['10 0', '8 0'], {
      awards: [award({ tie: 'decide' }), award({ id: 'bk', counts_higher: ['co'] }, 2)],
      blocks: [{ member: 'a', award: 'co', kind: 'withheld', reason: 'Chờ kết luận' }],
    }),
    ['a: first, best, bk null', 'b: a 2/2.01, best, co 2'],
  ],
  [
    'out of competition nothing is lacked',
    {
      ...seasonOf(['10 0', '8 0'], {}),
      members: makeMembers(2).map((one, at) =>
        at ? { ...one, status: 'unranked', reason: 'Mới' } : one,
      ),
    },
    ['a: first, best', 'b: nothing is said'],
  ],
])('%s', (_name, draft, told) => {
  expect(lacksTold(draft)).toEqual(told)
})
