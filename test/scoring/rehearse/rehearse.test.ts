import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, format, parse, zero } from '../../../scoring/decimal.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { compareSeasons } from '../../../scoring/rehearse/compare-seasons.ts'
import { isChanged } from '../../../scoring/rehearse/differences.ts'
import { rehearse } from '../../../scoring/rehearse/rehearse.ts'
import { rehearsalInWords } from '../../../scoring/rehearse/words.ts'
import { anySeason } from '../support/any-season.ts'
import { leaf, makeSeason } from '../support/make.ts'

const patience = 60_000

const last = makeSeason({
  grades: [
    { id: 'xs', title: 'Xuất sắc', from: 10 },
    { id: 'tot', title: 'Tốt', from: 0 },
  ],
  awards: [{ id: 'co', title: 'Cờ thi đua', quota: { count: 1 } }],
  nodes: [
    leaf('1', { kind: 'perUnit', points: 2 }, { max: 10 }),
    leaf('2', { kind: 'fixed', points: 3 }),
    leaf('3', { kind: 'given', max: 5 }),
  ],
  facts: [
    { member: 'a', criterion: '1', quantity: 5 },
    { member: 'b', criterion: '1', quantity: 4 },
    { member: 'b', criterion: '2', met: true },
    { member: 'c', criterion: '3', points: 5 },
  ],
})
const draft = makeSeason({
  grades: last.grades,
  awards: last.awards,
  nodes: [
    leaf('1', { kind: 'perUnit', points: 2 }, { max: 6, title: 'Đoàn vào' }),
    leaf('3', { kind: 'given', max: 4 }),
    leaf('4', { kind: 'fixed', points: 1 }),
  ],
})

test('blocks and decisions go along as far as their awards are there', () => {
  const given = [leaf('1', { kind: 'given', max: 9 })]
  const season = makeSeason({
    nodes: given,
    awards: ['co', 'cup'].map((id) => ({ id, title: id, quota: { count: 1 }, tie: 'decide' })),
    ranking: { keys: [{ key: 'total' }, { key: 'decision' }] },
    facts: ['a', 'b', 'c'].map((member) => ({ member, criterion: '1', points: 5 })),
    blocks: [
      { member: 'c', award: 'cup', kind: 'denied', reason: 'Đơn thư' },
      { member: 'c', award: 'co', kind: 'denied', reason: 'Đơn thư' },
    ],
    decisions: [
      { ranking: ['c', 'b', 'a'], reference: 'BB 1' },
      { award: 'cup', members: ['a'], reference: 'BB 2' },
    ],
  })
  const other = makeSeason({
    nodes: given,
    awards: [{ id: 'co', title: 'co', quota: { count: 1 } }],
    ranking: season.ranking,
  })
  const { members } = rehearse(season, other)
  const changes = members.map(({ id, rank, awards }) => [
    ...[id, rank.from, rank.to],
    ...awards.map((one) => `${one.award}: ${one.from} → ${one.to}`),
  ])
  expect(changes).toEqual([
    ['c', 1, 1],
    ['b', 2, 2],
    ['a', 3, 3, 'cup: has → not'],
  ])
})

test('whose total, rank, grade and award would change, and by which criteria', () => {
  const found = rehearse(last, draft)
  expect(found.members.map(({ id, total, rank, grade }) => [id, total, rank, grade])).toEqual([
    [
      'a',
      { from: '10', to: '6', difference: '-4' },
      { from: 2, to: 1 },
      { from: 'Xuất sắc', to: 'Tốt' },
    ],
    [
      'b',
      { from: '11', to: '6', difference: '-5' },
      { from: 1, to: 1 },
      { from: 'Xuất sắc', to: 'Tốt' },
    ],
    ['c', { from: '5', to: '0', difference: '-5' }, { from: 3, to: 3 }, { from: 'Tốt', to: 'Tốt' }],
  ])
  expect(found.members[1]?.nodes).toEqual([
    { code: '2', title: 'Tiêu chí 2', from: '3', to: null, difference: '-3' },
    { code: '1', title: 'Đoàn vào', from: '8', to: '6', difference: '-2' },
  ])
  expect(found.members[1]?.awards).toEqual([
    { award: 'co', title: 'Cờ thi đua', from: 'has', to: 'open' },
  ])
})

test('figures that found no place, criteria without figures, and new titles are told', () => {
  const { placed, unplaced, without_facts, retitled } = rehearse(last, draft)
  expect(placed).toBe(2)
  expect(unplaced.map(({ member, criterion, reason }) => [member, criterion, reason])).toEqual([
    ['b', '2', 'no_criterion'],
    ['c', '3', 'not_taken'],
  ])
  expect(unplaced[1]?.message).not.toBe('')
  expect(without_facts).toEqual([
    { code: '3', title: 'Tiêu chí 3', is_new: false },
    { code: '4', title: 'Tiêu chí 4', is_new: true },
  ])
  expect(retitled).toEqual([{ code: '1', from: 'Tiêu chí 1', to: 'Đoàn vào' }])
})

test('why a rule cannot use a figure is said in the language asked for', () => {
  const messageIn = (language: 'vi' | 'en') =>
    rehearse(last, draft, { language }).unplaced.find(({ criterion }) => criterion === '3')?.message
  expect(messageIn('vi')).toBe('"5" nằm ngoài khoảng cho phép')
  expect(messageIn('en')).toBe('outside what is allowed')
  expect(rehearse(last, draft).unplaced[1]?.message).toBe(messageIn('vi'))
})

test('points under a criterion that only the later one has come from nothing', () => {
  const fact = { member: 'a', criterion: '4', met: true as const }
  const found = compareSeasons({ ...last, facts: [] }, { ...draft, facts: [fact] })
  expect(found.members.find(({ id }) => id === 'a')?.nodes).toContainEqual({
    ...{ code: '4', title: 'Tiêu chí 4', from: null, to: '1', difference: '1' },
  })
})

test('whoever only gains or loses an award has changed too', () => {
  const twoFlags = [{ id: 'co', title: 'Cờ thi đua', quota: { count: 2 } }]
  const found = compareSeasons(last, { ...last, awards: makeSeason({ awards: twoFlags }).awards })
  expect(found.members.filter(isChanged).map(({ id, awards }) => [id, awards])).toEqual([
    ['a', [{ award: 'co', title: 'Cờ thi đua', from: 'not', to: 'has' }]],
  ])
})

test('in words', () => {
  expect(rehearsalInWords(rehearse(last, draft), 'vi').slice(0, 4)).toEqual([
    '3 trong 3 đơn vị có thay đổi:',
    'Đơn vị A: tổng điểm 10 → 6 (−4), hạng 2 → 1, xếp loại Xuất sắc → Tốt, Cờ thi đua: không được → chờ chọn; do 1 −4.',
    'Đơn vị B: tổng điểm 11 → 6 (−5), xếp loại Xuất sắc → Tốt, Cờ thi đua: được → chờ chọn; do 2 −3, 1 −2.',
    'Đơn vị C: tổng điểm 5 → 0 (−5); do 3 −5.',
  ])
  expect(rehearsalInWords(rehearse(last, last), 'en')).toEqual([
    'Nobody’s total, rank, grade or award changes.',
    'All 4 figures were used.',
  ])
})

test('figures that the other season has of its own are not looked at, except when compared as it is', () => {
  const facts = [{ member: 'a', criterion: '4', met: true }]
  const other = { ...draft, facts: [...draft.facts, ...facts] }
  expect(rehearse(last, other)).toEqual(rehearse(last, draft))
  const found = compareSeasons(last, other)
  expect(found.members.find(({ id }) => id === 'a')?.total).toEqual({
    ...{ from: '10', to: '1', difference: '-9' },
  })
})

test('members that only one of two seasons has are told', () => {
  const members = last.members.filter(({ id }) => id !== 'c')
  const joined = { ...last.members[2]!, id: 'd', order: 9 }
  const found = compareSeasons(last, { ...last, members: [...members, joined], facts: [] })
  expect([found.only_before, found.only_after]).toEqual([['c'], ['d']])
})

test(
  'a season under its own sheet changes nobody',
  () => {
    fc.assert(
      fc.property(anySeason, (season) => {
        const found = rehearse(season, season)
        expect(found.members.filter(isChanged)).toEqual([])
        expect(found.members.flatMap(({ nodes }) => nodes)).toEqual([])
        expect([found.unplaced, found.retitled]).toEqual([[], []])
      }),
    )
  },
  patience,
)

test(
  'the nodes that make a difference add up to it, and are those that changed or lie above or ask for them',
  () => {
    const changed = anySeason.chain((season) =>
      fc.constantFrom(...leavesOf(season.sheet)).map(({ code }) => ({ season, code })),
    )
    fc.assert(
      fc.property(changed, ({ season, code }) => {
        fc.pre(!JSON.stringify(season.sheet).includes('"requires"'))
        const other = {
          ...season,
          sheet: { ...season.sheet, nodes: raised(season.sheet.nodes, code) },
        }
        const above = new Set([...path(season.sheet.nodes, code), ''])
        for (const { total, nodes } of rehearse(season, other).members) {
          expect(format(nodes.map((one) => parse(one.difference)).reduce(add, zero))).toBe(
            total.difference,
          )
          for (const node of nodes) expect([...above]).toContain(node.code)
        }
      }),
    )
  },
  patience,
)

/** The same nodes with half a point more base in one of them. */
function raised(nodes: readonly Node[], code: string): Node[] {
  return nodes.map((node) => {
    if (isGroup(node)) return { ...node, nodes: raised(node.nodes, code) }
    if (node.code !== code) return node
    return { ...node, base: format(add(parse(node.base ?? '0'), parse('0.5'))) }
  })
}

/** The codes from the top down to a node. */
function path(nodes: SeasonFile['sheet']['nodes'], code: string): string[] {
  for (const node of nodes) {
    if (node.code === code) return [code]
    const inside = isGroup(node) ? path(node.nodes, code) : []
    if (inside.length > 0) return [node.code, ...inside]
  }
  return []
}
