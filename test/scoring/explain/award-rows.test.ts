import { describe, expect, test } from 'vitest'
import { awardRows } from '../../../scoring/explain/award-rows.ts'
import { score } from '../../../scoring/score.ts'
import { figures, season } from './season.ts'

const grades = [
  { id: 'xuat-sac', title: 'Xuất sắc', from: 95 },
  { id: 'tot', title: 'Hoàn thành tốt', from: 85 },
  { id: 'kha', title: 'Khá', from: 0 },
]

/** "a recipient: Hạng 1. Nằm trong 1 suất." for each member, by award. */
function told(parts: Record<string, unknown>, language: 'vi' | 'en' = 'vi') {
  const file = season(parts)
  return Object.fromEntries(
    awardRows(file, score(file), language).map(({ award, seats, rows }) => [
      award,
      [seats, ...rows.map((row) => `${row.member} ${row.status}: ${row.reasons.join(' ')}`)],
    ]),
  )
}

const five = figures('a 98 0 0', 'b 95 0 0', 'c 90 0 1', 'd 80 0 0', 'x? 99 0 0')

test('every member of every award has a status and its reasons', () => {
  const awards = [
    { id: 'co', title: 'Cờ thi đua', quota: { count: 1 } },
    {
      id: 'bk',
      title: 'Bằng khen',
      quota: { percent: 60, base: 'members', min: 1 },
      counts_higher: ['co'],
      requires: {
        all: [
          { key: 'grade', at_least: 'tot' },
          { key: 'flag:vi-pham', equals: 0 },
        ],
      },
    },
  ]
  expect(told({ ...five, grades, awards })).toEqual({
    co: [
      '1 suất',
      'a recipient: Hạng 1. Nằm trong 1 suất.',
      'b beyond-seats: Hạng 2. Ngoài 1 suất.',
      'c beyond-seats: Hạng 3. Ngoài 1 suất.',
      'd beyond-seats: Hạng 4. Ngoài 1 suất.',
      'x unranked: Không xếp hạng: Không đăng ký.',
    ],
    bk: [
      '60% của 5 đơn vị thành viên: 3 suất (ít nhất 1), trừ 1 suất của hình thức cao hơn, còn 2 suất',
      'a holds-higher: Đã được Cờ thi đua.',
      'b recipient: Hạng 2. Nằm trong 2 suất.',
      'c not-eligible: Cần không có cờ “vi-pham”.',
      'd not-eligible: Cần xếp loại từ “Hoàn thành tốt” trở lên; đang là Khá.',
      'x unranked: Không xếp hạng: Không đăng ký.',
    ],
  })
})

describe('reasons', () => {
  const flag = (more: object = {}) => ({
    ...figures('a 98 0 0', 'b 95 0 0', 'c 95 0 0', 'd 90 0 0'),
    awards: [{ id: 'co', title: 'Cờ', quota: { count: 2 }, ...more }],
  })

  test('a tie that people must settle', () => {
    expect(told(flag()).co?.slice(2, 4)).toEqual([
      'b pending: Bằng điểm ở suất cuối cùng với Đơn vị C; phải chọn 1 trong 2.',
      'c pending: Bằng điểm ở suất cuối cùng với Đơn vị B; phải chọn 1 trong 2.',
    ])
  })

  test('a tie that people have settled, with the minute', () => {
    const decisions = [{ award: 'co', members: ['c'], reference: 'BB 05/2023' }]
    expect(told({ ...flag(), decisions }).co?.slice(2, 4)).toEqual([
      'b beyond-seats: Bằng điểm ở suất cuối cùng, không được chọn theo BB 05/2023.',
      'c recipient: Hạng 2. Bằng điểm ở suất cuối cùng, được chọn theo BB 05/2023.',
    ])
  })

  test('a tie let in, or kept out', () => {
    expect(told(flag({ tie: 'expand' })).co?.[2]).toBe(
      'b recipient: Hạng 2. Bằng điểm ở suất cuối cùng với Đơn vị C; quy định lấy cả.',
    )
    expect(told(flag({ tie: 'exclude' })).co?.slice(2)).toEqual([
      'b excluded-tie: Bằng điểm ở suất cuối cùng với Đơn vị C; quy định không lấy ai trong số bằng nhau.',
      'c excluded-tie: Bằng điểm ở suất cuối cùng với Đơn vị B; quy định không lấy ai trong số bằng nhau.',
      'd beyond-seats: Hạng 4. Ngoài 2 suất. Không được vượt qua các đơn vị bằng điểm ở suất cuối cùng.',
    ])
  })

  test('blocks with their reasons, and the seat that is held meanwhile', () => {
    const awards = [
      { id: 'co', title: 'Cờ', quota: { count: 1 } },
      { id: 'bk', title: 'Bằng khen', quota: { count: 1 } },
    ]
    const blocks = [
      { member: 'a', award: 'co', kind: 'withheld', reason: 'Đang xác minh đơn.' },
      { member: 'b', award: '*', kind: 'denied', reason: 'Có người bị kỷ luật' },
    ]
    const rows = told({ ...five, awards, blocks })
    expect([rows.co?.[1], rows.bk?.[1], rows.bk?.[2]]).toEqual([
      'a withheld: Hạng 1. Nằm trong 1 suất. Giữ lại suất, chưa trao: Đang xác minh đơn.',
      'a holds-higher: Đang được giữ lại suất Cờ.',
      'b denied: Không xét: Có người bị kỷ luật.',
    ])
  })

  test('who holds two awards is kept from one below by the first of them, not by one further down', () => {
    const one = (id: string, more: object = {}) => ({ id, title: id, quota: { count: 1 }, ...more })
    const awards = [one('co'), one('bk'), one('gk', { with_higher: true })]
    const rows = told({ ...five, awards })
    expect([rows.co?.[1], rows.bk?.[1], rows.gk?.[1]]).toEqual([
      'a recipient: Hạng 1. Nằm trong 1 suất.',
      'a holds-higher: Đã được co.',
      'a recipient: Hạng 1. Nằm trong 1 suất.',
    ])
  })

  test('a share of those who received another says how many, and which', () => {
    const share = { percent: 50, base: 'recipients' }
    const awards = [
      { id: 'bk', title: 'Bằng khen', quota: { count: 2 } },
      { id: 'gk', title: 'Giấy khen', quota: { count: 1 } },
      { id: 'co', title: 'Cờ', quota: { ...share, of: 'bk' }, with_higher: true },
      { id: 'cp', title: 'Cờ Chính phủ', quota: share, from: 'bk', with_higher: true },
      { id: 'tt', title: 'Thư', quota: { ...share, of: 'gk' }, from: 'bk', with_higher: true },
    ]
    const rows = told({ ...five, awards })
    expect([rows.co?.[0], rows.cp?.[0], rows.tt?.[0]]).toEqual([
      '50% của 2 đơn vị được Bằng khen: 1 suất',
      '50% của 2 đơn vị được Bằng khen: 1 suất',
      '50% của 1 đơn vị được Giấy khen: 0 suất',
    ])
  })

  test('an award from another, no seats, an overrun above', () => {
    const awards = [
      { id: 'co', title: 'Cờ', quota: { count: 1 }, tie: 'expand' },
      { id: 'cp', title: 'Cờ Chính phủ', quota: { count: 1 }, from: 'co', with_higher: true },
    ]
    const award_policy = { between: 'absorb' }
    const level = figures('a 98 0 0', 'b 98 0 0', 'c 90 0 0')
    expect(told({ ...level, awards, award_policy }).cp).toEqual([
      '1 suất, trừ 1 suất đã vượt ở hình thức trên, còn 0 suất',
      'a beyond-seats: Không có suất.',
      'b beyond-seats: Không có suất.',
      'c not-eligible: Chỉ xét đơn vị đã được Cờ.',
    ])
  })

  test('a failed `any` or `not` is told as a whole, a missing value as such', () => {
    const requires = {
      all: [
        {
          any: [
            { key: 'total', more_than: 98 },
            { key: 'rank', equals: 1 },
          ],
        },
        { not: { key: 'quantity:v', at_least: 1 } },
        { key: 'quantity:v', at_most: 5 },
      ],
    }
    const awards = [{ id: 'co', title: 'Cờ', quota: { count: 3 }, requires }]
    const rows = told({ ...figures('a 98 0 0', 'b 95 0 2', 'c 90 0 -'), awards }).co
    expect(rows?.slice(1)).toEqual([
      'a recipient: Hạng 1. Nằm trong 3 suất.',
      'b not-eligible: Cần tổng điểm trên 98 hoặc thứ hạng bằng 1. Cần không phải (số liệu tiêu chí v (Số lần vi phạm) từ 1 trở lên).',
      'c not-eligible: Cần tổng điểm trên 98 hoặc thứ hạng bằng 1. Cần số liệu tiêu chí v (Số lần vi phạm) không quá 5; đang là chưa có.',
    ])
  })

  test('in English', () => {
    expect(told({ ...flag({ tie: 'expand' }), grades }, 'en').co?.slice(0, 3)).toEqual([
      '2 seats',
      'a recipient: Rank 1. Within the 2 seats.',
      'b recipient: Rank 2. Level at the last seat with Đơn vị C; the rules let all in.',
    ])
  })
})

test('speaks of the result at hand, whatever facts have come since', () => {
  const awards = [{ id: 'co', title: 'Cờ', quota: { count: 1 } }]
  const file = season({ ...five, awards })
  const rows = awardRows(file, score(file), 'vi')
  expect(awardRows({ ...file, facts: [] }, score(file), 'vi')).toEqual(rows)
})

test('the statuses are those of the result', () => {
  const awards = [
    { id: 'co', title: 'Cờ', quota: { count: 1 } },
    { id: 'bk', title: 'Bằng khen', quota: { count: 1 } },
  ]
  const file = season({ ...figures('a 98 0 0', 'b 95 0 0', 'c 95 0 0'), awards })
  const result = score(file)
  for (const { award, rows } of awardRows(file, result, 'vi')) {
    const having = (status: string) =>
      rows.filter((row) => row.status === status).map(({ member }) => member)
    expect(having('recipient')).toEqual(result.awards[award]?.recipients)
    expect(having('pending')).toEqual(result.awards[award]?.pending?.among ?? [])
  }
})
