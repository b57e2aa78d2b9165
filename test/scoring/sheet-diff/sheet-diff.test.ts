import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../scoring/canonical.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { diffRules } from '../../../scoring/sheet-diff/diff.ts'
import type { Difference } from '../../../scoring/sheet-diff/model.ts'
import { differencesInWords } from '../../../scoring/sheet-diff/words.ts'
import { anySeason } from '../support/any-season.ts'
import { type Draft, group, leaf, makeSeason } from '../support/make.ts'

const perUnit = (points: number) => ({ kind: 'perUnit', points })
const base: Draft = {
  title: 'Cụm thử, năm 2026',
  nodes: [
    group('I', [
      leaf('I.1', perUnit(2), { max: 10, unit: 'đoàn' }),
      leaf('I.2', { kind: 'fixed', points: 3 }),
    ]),
    group('II', [leaf('II.1', { kind: 'given', max: 5 })]),
  ],
  grades: [
    { id: 'xs', title: 'Xuất sắc', from: 10 },
    { id: 'tot', title: 'Tốt', from: 0 },
  ],
  sanctions: [{ when: { key: 'missing', more_than: 0 }, at_most: 'tot' }],
  ranking: { keys: [{ key: 'total' }] },
  awards: [{ id: 'co', title: 'Cờ thi đua', quota: { count: 1 } }],
}
const [first, second] = base.nodes as [{ nodes: object[] }, object]
const inFirst = (...nodes: unknown[]) => ({ nodes: [{ ...first, nodes }, second] })
const [one, two] = first.nodes as [object, object]
const changed = (change: Draft) => makeSeason({ ...base, ...change })
const before = makeSeason(base)

const cases: [string, Draft, string[]][] = [
  ['nothing', {}, []],
  ['a cap', inFirst({ ...one, max: 12.5 }, two), ['I.1 “Tiêu chí I.1”: điểm tối đa 10 → 12,5.']],
  [
    'a field that goes, and one that comes',
    inFirst({ ...one, max: undefined }, { ...two, kind: 'bonus' }),
    [
      'I.1 “Tiêu chí I.1”: điểm tối đa 10 → không có.',
      'I.2 “Tiêu chí I.2”: cột điểm không có → thưởng.',
    ],
  ],
  [
    'a rule',
    inFirst({ ...one, rule: perUnit(3) }, two),
    ['I.1 “Tiêu chí I.1”: cách tính điểm “Mỗi lần 2 điểm” → “Mỗi lần 3 điểm”.'],
  ],
  [
    'a title and a note',
    inFirst({ ...one, title: 'Đoàn vào', note: 'Cấp tỉnh' }, two),
    [
      'I.1 “Đoàn vào”: tên “Tiêu chí I.1” → “Đoàn vào”.',
      'I.1 “Đoàn vào”: lưu ý không có → “Cấp tỉnh”.',
    ],
  ],
  [
    'a node removed and one added, in a group of its own',
    { nodes: [{ ...first, nodes: [one] }, second, group('III', [leaf('III.1', perUnit(1))])] },
    [
      'Bỏ I.2 “Tiêu chí I.2”: Có: 3 điểm; không: 0 điểm.',
      'Thêm III “Mục III”: Cộng điểm các mục bên trong.',
      'Thêm III.1 “Tiêu chí III.1” vào III “Mục III”: Mỗi lần 1 điểm.',
    ],
  ],
  [
    'a node moved to another group',
    {
      nodes: [
        { ...first, nodes: [one] },
        { ...second, nodes: [leaf('II.1', { kind: 'given', max: 5 }), two] },
      ],
    },
    ['I.2 “Tiêu chí I.2”: chuyển từ I “Mục I” sang II “Mục II”.'],
  ],
  ['an order', inFirst(two, one), ['Thứ tự trong I “Mục I”: I.1, I.2 → I.2, I.1.']],
  [
    'the sheet itself',
    { sheet: { title: 'Bảng mới', max: 100, round_total: { to: 0.1, mode: 'down' } } },
    [
      'Cả bảng điểm: tên “Bảng điểm” → “Bảng mới”.',
      'Cả bảng điểm: điểm tối đa không có → 100.',
      'Cả bảng điểm: làm tròn tổng không có → đến 0,1 (bỏ phần lẻ).',
    ],
  ],
  [
    'grades: a line, one added, their order',
    {
      grades: [
        { id: 'tot', title: 'Tốt', from: 20 },
        { id: 'xs', title: 'Xuất sắc', from: 15 },
        { id: 'kha', title: 'Khá', from: 0 },
      ],
    },
    [
      'Thêm xếp loại “Khá” (từ mức điểm 0).',
      'Xếp loại “Tốt”: từ mức điểm 0 → 20.',
      'Xếp loại “Xuất sắc”: từ mức điểm 10 → 15.',
      'Thứ tự xếp loại: xs, tot → tot, xs.',
    ],
  ],
  [
    'a sanction',
    { sanctions: [{ when: { key: 'missing', more_than: 1 }, down: 1 }] },
    [
      'Bỏ quy định hạ mức: số tiêu chí thiếu số liệu trên 0 thì không quá “Tốt”.',
      'Thêm quy định hạ mức: số tiêu chí thiếu số liệu trên 1 thì hạ 1 bậc.',
    ],
  ],
  [
    'the ranking',
    {
      ranking: {
        scheme: 'dense',
        keys: [{ key: 'total' }, { key: 'node:II' }, { key: 'decision' }],
      },
    },
    [
      'Xếp hạng: căn cứ xếp hạng tổng điểm (cao hơn đứng trên) → tổng điểm (cao hơn đứng trên); điểm mục II (Mục II) (cao hơn đứng trên); quyết định của hội nghị.',
      'Xếp hạng: cách đánh hạng không có → 1, 2, 2, 3.',
    ],
  ],
  [
    'awards: seats, a condition, one added, what an overrun does',
    {
      awards: [
        {
          ...{ id: 'co', title: 'Cờ thi đua', quota: { percent: 20, base: 'ranked', min: 1 } },
          requires: { key: 'total', at_least: 80 },
        },
        { id: 'bk', title: 'Bằng khen', quota: { count: 2 }, with_higher: true },
      ],
      award_policy: { between: 'absorb' },
    },
    [
      'Thêm khen thưởng “Bằng khen” (số lượng 2; nhận cùng hình thức cao hơn có).',
      'Khen thưởng “Cờ thi đua”: số lượng 1 → 20% số đơn vị xếp hạng, ít nhất 1.',
      'Khen thưởng “Cờ thi đua”: điều kiện không có → tổng điểm từ 80 trở lên.',
      'Giữa các hình thức khen: phần vượt số lượng không có → trừ vào hình thức sau.',
    ],
  ],
  [
    'who is kept from an award, and what is decided beforehand',
    {
      blocks: [{ member: 'a', award: 'co', kind: 'denied', reason: 'Kỷ luật' }],
      decisions: [{ award: 'co', members: ['b'], reference: 'BB 01' }],
    },
    [
      'Thêm trường hợp không xét: Không xét Cờ thi đua, a: Kỷ luật.',
      'Thêm quyết định ghi sẵn: Cờ thi đua: b (BB 01).',
    ],
  ],
]

describe('what two versions of the rules differ in', () => {
  test.each(cases)('%s', (_name, change, sentences) => {
    const after = changed(change)
    const found = diffRules(before, after)
    expect(differencesInWords(found, { before, after }, 'vi')).toEqual(sentences)
    const english = differencesInWords(found, { before, after }, 'en')
    expect(english).toHaveLength(sentences.length)
    expect(english.join(' ')).not.toMatch(/không|Thêm|Bỏ |điểm /)
    expect(diffRules(after, before).length).toBe(found.length)
  })

  test('members and facts are no rules', () => {
    const facts = [{ member: 'a', criterion: 'I.1', quantity: 2 }]
    expect(diffRules(before, changed({ facts }))).toEqual([])
  })
})

/** What is not there says as much as an empty list, or an object without fields. */
function saying(season: SeasonFile): string {
  const { members: _members, facts: _facts, ...rules } = season
  const said = Object.entries(rules).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  )
  return canonicalJson(Object.fromEntries(said))
}

const key = ({ part, what, id, field }: Difference) => JSON.stringify([part, what, id, field])
const turned = { added: 'removed', removed: 'added' } as const
const back = ({ from, to, ...one }: Difference): Difference => ({
  ...{ ...one, from: to, to: from },
  what: one.what === 'added' || one.what === 'removed' ? turned[one.what] : one.what,
})

const patience = 60_000
/** Two seasons at once take twice the time of one. */
const fewer = { numRuns: 40 }

describe('laws', () => {
  test(
    'a sheet differs in nothing from itself, and from another in something',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          expect(diffRules(a, a)).toEqual([])
          expect(diffRules(a, b).length > 0).toBe(saying(a) !== saying(b))
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'each difference is named once, with two values that are not the same',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          const found = diffRules(a, b)
          expect(new Set(found.map(key)).size).toBe(found.length)
          for (const { from, to, what } of found) {
            expect(canonicalJson(from)).not.toBe(canonicalJson(to))
            expect([from === null, to === null]).toEqual([
              what === 'added' || (what === 'changed' && from === null),
              what === 'removed' || (what === 'changed' && to === null),
            ])
          }
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'looked at from the other side, the same differences the other way',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          const there = diffRules(a, b).filter(
            ({ part, what }) => part !== 'node' || what !== 'added',
          )
          const here = new Map(diffRules(b, a).map((one) => [key(one), one]))
          for (const one of there) {
            const found = here.get(key(back(one)))
            expect(found).toBeDefined()
            if (one.part !== 'node' || one.what !== 'removed') expect(found).toEqual(back(one))
          }
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'one field of one node that changes is the one difference',
    () => {
      const cell = anySeason.chain((season) =>
        fc.constantFrom(...allNodes(season.sheet)).map(({ code }) => ({ season, code })),
      )
      fc.assert(
        fc.property(cell, ({ season, code }) => {
          const after = structuredClone(season)
          const node = allNodes(after.sheet).find((each) => each.code === code)!
          node.evidence = `${node.evidence ?? ''} bản sao`
          const found = diffRules(season, after)
          expect(found.map(({ part, what, id, field }) => [part, what, id, field])).toEqual([
            ['node', 'changed', code, 'evidence'],
          ])
          expect(differencesInWords(found, { before: season, after }, 'vi')[0]).toContain('bản sao')
        }),
      )
    },
    patience,
  )
})
