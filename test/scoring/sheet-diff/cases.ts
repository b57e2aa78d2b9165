import { type Draft, group, leaf } from '../support/make.ts'

export const perUnit = (points: number) => ({ kind: 'perUnit', points })
export const base: Draft = {
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
export const [first, second] = base.nodes as [{ nodes: object[] }, object]
export const inFirst = (...nodes: unknown[]) => ({ nodes: [{ ...first, nodes }, second] })
export const [one, two] = first.nodes as [object, object]

/** A change of it, and what is said of it in Vietnamese. */
export const cases: [string, Draft, string[]][] = [
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
