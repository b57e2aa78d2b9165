import * as v from 'valibot'
import { expect, test } from 'vitest'
import { compareSeasons } from '../../../scoring/rehearse/compare-seasons.ts'
import { Rehearsal } from '../../../scoring/rehearse/model.ts'
import { rehearse } from '../../../scoring/rehearse/rehearse.ts'
import { differencesInWords, rehearsalInWords } from '../../../scoring/rehearse/words.ts'
import { leaf, makeMembers, makeSeason } from '../support/make.ts'

const given = { kind: 'given', max: 10 }
const criteria = (...codes: string[]) => codes.map((code) => leaf(code, given))
const members = makeMembers(6).map((member) =>
  member.id === 'f' ? { ...member, status: 'unranked', reason: 'Chủ nhà' } : member,
)
const grades = [{ id: 'tot', title: 'Tốt', from: 18 }]
const awards = [
  { id: 'co', title: 'Cờ', quota: { count: 1 } },
  { id: 'cup', title: 'Cúp', quota: { count: 1 } },
  { id: 'cu', title: 'Hình thức cũ', quota: { count: 1 } },
]
const points = (member: string, list: Record<string, number>) =>
  Object.entries(list).map(([criterion, value]) => ({ member, criterion, points: value }))

const last = makeSeason({
  ...{ members, grades, awards },
  nodes: criteria('1', '2', '3', '4', '5', '6'),
  facts: [
    ...points('c', { 6: 9, 5: 9, 4: 1, 1: 9.5 }),
    ...points('a', { 1: 5, 2: 4, 3: 3, 4: 2, 5: 5, 6: 1 }),
    ...points('b', { 1: 10, 6: 9 }),
    ...points('d', { 1: 3.25 }),
    ...points('f', { 1: 9, 2: 9, 6: 9 }),
  ],
  blocks: [
    { member: 'c', award: 'cu', kind: 'denied', reason: 'Đơn thư' },
    { member: 'b', award: 'co', kind: 'withheld', reason: 'Chờ kết luận' },
    { member: 'd', award: '*', kind: 'denied', reason: 'Kỷ luật' },
  ],
  decisions: [
    { award: 'cu', members: ['a'], reference: 'BB 1' },
    { award: 'cup', members: ['b'], reference: 'BB 2' },
  ],
  ranking: { keys: [{ key: 'total' }, { key: 'decision' }] },
})
const draft = makeSeason({
  members,
  grades: [{ id: 'kha', title: 'Khá', from: 5 }],
  awards: [...awards.slice(0, 2), { id: 'moi', title: 'Hình thức mới', quota: { count: 3 } }],
  sheet: { base: '0.5' },
  nodes: [
    leaf('1', { kind: 'given', max: 9 }, { title: 'Tên mới' }),
    leaf('2', { kind: 'perUnit', points: 1 }),
    leaf('3', given, { weight: 3 }),
    leaf('4', given, { weight: '0.5' }),
    leaf('5', given, { weight: 2 }),
    leaf('7', given),
  ],
})

test('a rehearsal is as its schema says', () => {
  const found = rehearse(last, draft)
  expect(v.parse(Rehearsal, found)).toStrictEqual(found)
})

test('in Vietnamese, word for word', () => {
  expect(rehearsalInWords(rehearse(last, draft), 'vi')).toEqual([
    '6 trong 6 đơn vị có thay đổi:',
    'Đơn vị A: tổng điểm 20 → 25,5 (+5,5), hạng 2 → 1, xếp loại Tốt → Khá, Cờ: không được → được, Cúp: được → không được; do 3 +6, 5 +5, 2 −4, 4 −1, và 2 mục nữa.',
    'Đơn vị C: tổng điểm 28,5 → 19 (−9,5), hạng 1 → 2, xếp loại Tốt → Khá, Cờ: được → không được, Cúp: không được → được; do 1 −9,5, 5 +9, 6 −9, 4 −0,5, và 1 mục nữa.',
    'Đơn vị D: tổng điểm 3,25 → 3,75 (+0,5), hạng 4 → 3; do cả bảng +0,5.',
    'Đơn vị B: tổng điểm 19 → 0,5 (−18,5), hạng 3 → 4, xếp loại Tốt → không xếp loại, Hình thức cũ: được → không được, Hình thức mới: không được → được; do 1 −10, 6 −9, cả bảng +0,5.',
    'Đơn vị E: tổng điểm 0 → 0,5 (+0,5), hạng 5 → 4, Hình thức mới: không được → được; do cả bảng +0,5.',
    'Đơn vị F: tổng điểm 27 → 9,5 (−17,5), xếp loại Tốt → Khá; do 2 −9, 6 −9, cả bảng +0,5.',
    'Đã dùng 8 số liệu; 8 số liệu không có chỗ:',
    '1: "10" nằm ngoài khoảng cho phép (b).',
    '1: "9.5" nằm ngoài khoảng cho phép (c).',
    '2: ghi điểm khác với cách tính thì phải nêu lý do (a, f).',
    '6: bảng kia không có tiêu chí này (a, b, c, f).',
    '2 Tiêu chí 2: chưa có số liệu.',
    '7 Tiêu chí 7: chưa có số liệu (tiêu chí mới).',
    '1 đổi tên: “Tiêu chí 1” → “Tên mới”.',
  ])
})

test('in English, word for word', () => {
  expect(rehearsalInWords(rehearse(last, draft), 'en')).toEqual([
    '6 of 6 members change:',
    'Đơn vị A: total 20 → 25.5 (+5.5), rank 2 → 1, grade Tốt → Khá, Cờ: not received → received, Cúp: received → not received; by 3 +6, 5 +5, 2 −4, 4 −1, and 2 more.',
    'Đơn vị C: total 28.5 → 19 (−9.5), rank 1 → 2, grade Tốt → Khá, Cờ: received → not received, Cúp: not received → received; by 1 −9.5, 5 +9, 6 −9, 4 −0.5, and 1 more.',
    'Đơn vị D: total 3.25 → 3.75 (+0.5), rank 4 → 3; by the sheet itself +0.5.',
    'Đơn vị B: total 19 → 0.5 (−18.5), rank 3 → 4, grade Tốt → none, Hình thức cũ: received → not received, Hình thức mới: not received → received; by 1 −10, 6 −9, the sheet itself +0.5.',
    'Đơn vị E: total 0 → 0.5 (+0.5), rank 5 → 4, Hình thức mới: not received → received; by the sheet itself +0.5.',
    'Đơn vị F: total 27 → 9.5 (−17.5), grade Tốt → Khá; by 2 −9, 6 −9, the sheet itself +0.5.',
    '8 figures were used; 8 found no place:',
    '1: "10" nằm ngoài khoảng cho phép (b).',
    '1: "9.5" nằm ngoài khoảng cho phép (c).',
    '2: ghi điểm khác với cách tính thì phải nêu lý do (a, f).',
    '6: the other sheet has no such criterion (a, b, c, f).',
    '2 Tiêu chí 2: no figures.',
    '7 Tiêu chí 7: no figures (new).',
    '1 renamed: “Tiêu chí 1” → “Tên mới”.',
  ])
})

test('one figure alone is counted as one', () => {
  const one = (codes: string[], facts: object[]) =>
    makeSeason({ members: makeMembers(1), nodes: criteria(...codes), facts })
  const [used, lost] = [points('a', { 1: 5 }), points('a', { 2: 5 })]
  const told = (facts: object[]) =>
    (['vi', 'en'] as const).map((language) =>
      rehearsalInWords(rehearse(one(['1', '2'], facts), one(['1'], [])), language).find((line) =>
        /figure|số liệu/.test(line),
      ),
    )
  expect(told(used)).toEqual(['Đã dùng cả 1 số liệu.', 'The one figure was used.'])
  expect(told([...used, ...lost])).toEqual([
    'Đã dùng 1 số liệu; 1 số liệu không có chỗ:',
    '1 figure was used; 1 found no place:',
  ])
})

test('what could not be placed stands in the order of the sheet, then of the members', () => {
  const found = rehearse(last, draft).unplaced
  expect(
    found.map(({ member, criterion, message }) => `${criterion} ${member}: ${message}`),
  ).toEqual([
    '1 b: "10" nằm ngoài khoảng cho phép',
    '1 c: "9.5" nằm ngoài khoảng cho phép',
    '2 a: ghi điểm khác với cách tính thì phải nêu lý do',
    '2 f: ghi điểm khác với cách tính thì phải nêu lý do',
    '6 a: ',
    '6 b: ',
    '6 c: ',
    '6 f: ',
  ])
})

test('two seasons as they are', () => {
  const other = makeSeason({
    members: [...members.slice(1), { id: 'g', name: 'Đơn vị G', order: 9 }],
    nodes: criteria('1', '2', '3', '4', '5', '6'),
    facts: last.facts.filter(({ member }) => member !== 'a'),
  })
  expect(differencesInWords(compareSeasons(last, other), 'vi')).toEqual([
    '5 trong 5 đơn vị có thay đổi:',
    'Đơn vị C: tổng điểm vẫn 28,5, xếp loại Tốt → không xếp loại, Cờ: được → không được.',
    'Đơn vị B: tổng điểm vẫn 19, hạng 3 → 2, xếp loại Tốt → không xếp loại, Hình thức cũ: được → không được.',
    'Đơn vị D: tổng điểm vẫn 3,25, hạng 4 → 3.',
    'Đơn vị E: tổng điểm vẫn 0, hạng 5 → 4.',
    'Đơn vị F: tổng điểm vẫn 27, xếp loại Tốt → không xếp loại.',
    'a: chỉ có ở tệp thứ nhất.',
    'g: chỉ có ở tệp thứ hai.',
  ])
  expect(differencesInWords(compareSeasons(last, other), 'en')).toEqual([
    '5 of 5 members change:',
    'Đơn vị C: total still 28.5, grade Tốt → none, Cờ: received → not received.',
    'Đơn vị B: total still 19, rank 3 → 2, grade Tốt → none, Hình thức cũ: received → not received.',
    'Đơn vị D: total still 3.25, rank 4 → 3.',
    'Đơn vị E: total still 0, rank 5 → 4.',
    'Đơn vị F: total still 27, grade Tốt → none.',
    'a: in the first file only.',
    'g: in the second file only.',
  ])
})

test('in competition in one season only', () => {
  const ranked = { ...last, members: makeMembers(6) }
  const first = (...seasons: [typeof last, typeof last]) =>
    (['vi', 'en'] as const).map(
      (language) =>
        differencesInWords(compareSeasons(...seasons), language).find((line) =>
          line.includes(' F:'),
        )!,
    )
  expect(first(last, ranked)).toEqual([
    'Đơn vị F: tổng điểm vẫn 27, hạng không xếp → 2, Cúp: không được → được.',
    'Đơn vị F: total still 27, rank none → 2, Cúp: not received → received.',
  ])
  expect(first(ranked, last)[0]).toBe(
    'Đơn vị F: tổng điểm vẫn 27, hạng 2 → không xếp, Cúp: được → không được.',
  )
})

test('two faults of one figure are told in one line', () => {
  const under = (rule: object, facts: object[] = []) =>
    makeSeason({ members: makeMembers(1), nodes: [leaf('1', rule)], facts })
  const fact = { member: 'a', criterion: '1', quantity: 3, points: 30, reason: 'Theo biên bản' }
  const found = rehearse(under({ kind: 'perUnit', points: 1 }, [fact]), under(given))
  expect(found.unplaced.map(({ message }) => message)).toEqual([
    [
      'cách tính điểm của tiêu chí này không dùng trường này',
      'cách tính điểm của tiêu chí này không dùng trường này',
      '"30" nằm ngoài khoảng cho phép',
    ].join('; '),
  ])
})

test('nobody changes', () => {
  expect(rehearsalInWords(rehearse(last, last), 'vi')).toEqual([
    'Không đơn vị nào thay đổi tổng điểm, thứ hạng, xếp loại hay khen thưởng.',
    'Đã dùng cả 16 số liệu.',
  ])
})

test('blocks and decisions go along where their award is there, and the stage too', () => {
  const later = {
    ...last,
    facts: last.facts.map((fact) => ({ ...fact, stage: 'final' as const })),
  }
  expect(rehearse(later, draft, { stage: 'final' }).placed).toBe(rehearse(last, draft).placed)
  expect(rehearse(later, draft).placed).toBe(0)
  const earlier = {
    ...last,
    facts: last.facts.map((fact) => ({ ...fact, stage: 'self' as const })),
  }
  const options = { stage: 'final', fallback: true } as const
  expect(rehearse(earlier, draft, options).members).toEqual(rehearse(last, draft).members)
})
