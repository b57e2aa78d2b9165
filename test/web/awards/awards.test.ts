import { describe, expect, test } from 'vitest'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import { levelGroups } from '../../../scoring/votes/level-groups.ts'
import type { Decision } from '../../../server/awards/schema.ts'
import { balanceText } from '../../../web/components/awards/balance.ts'
import { confirmable, refusalOf } from '../../../web/components/awards/may-decide.ts'
import { unusedDecisions } from '../../../web/components/awards/unused.ts'

const lead = {
  phase: 'conference' as const,
  roles: ['lead' as const],
  memberId: 'khanh-hoa',
  leadId: 'khanh-hoa',
  rights: ['award.decide'],
}
const deputy = { ...lead, roles: ['deputy' as const], memberId: 'quang-nam' }

describe('who records a decision', () => {
  test.each([
    { who: lead, members: ['da-nang'], refusal: null },
    { who: lead, members: ['da-nang', 'khanh-hoa'], refusal: 'own' },
    { who: deputy, members: ['khanh-hoa'], refusal: null },
    { who: deputy, members: ['da-nang'], refusal: 'leads-only' },
    { who: deputy, members: ['khanh-hoa', 'quang-nam'], refusal: 'own' },
    { who: { ...lead, rights: [] }, members: ['da-nang'], refusal: 'phase' },
    { who: { ...lead, roles: ['editor' as const] }, members: ['da-nang'], refusal: 'role' },
  ])('$who.roles about $members: $refusal', ({ who, members, refusal }) => {
    expect(refusalOf(who, members)).toBe(refusal)
  })

  test('lead and deputy together confirm a list on which both stand', () => {
    const list = ['da-nang', 'khanh-hoa', 'quang-nam']
    expect(confirmable(lead, list)).toEqual(['da-nang', 'quang-nam'])
    expect(confirmable(deputy, list)).toEqual(['khanh-hoa'])
  })
})

test('every seat is accounted for', () => {
  const award = { seats: 3, recipients: ['a'], withheld: ['b'], unfilled: 0, overrun: 0 }
  expect(balanceText({ ...award, pending: { choose: 1, among: ['c', 'd'] } })).toBe(
    '1 được đề xuất + 1 giữ lại + 1 chờ chọn + 0 để trống = 3 suất',
  )
  const over = { ...award, recipients: ['a', 'c', 'd'], overrun: 1, pending: null }
  expect(balanceText(over)).toBe('3 được đề xuất + 1 giữ lại = 3 suất + 1 vượt')
})

test('members level on every key form a group that people may put in order', () => {
  const member = (id: string, rank: number | null, key: string | null) =>
    ({ id, rank, decided_by: { key, above: '', values: null, equal_on: [] } }) as unknown
  const members = [
    member('a', 1, 'total'),
    member('b', 2, 'total'),
    member('c', 2, null),
    member('d', 4, 'total'),
    member('x', null, null),
  ] as ResultMember[]
  expect(levelGroups({ members } as Result)).toEqual([['b', 'c']])
})

test('a choice that left its tie open was not used', () => {
  const decision = { id: '1', kind: 'choose', awardId: 'co', cancelledAt: null } as Decision
  const open = { awards: { co: { pending: { choose: 1, among: [] } } } } as unknown as Result
  const settled = { awards: { co: { pending: null } } } as unknown as Result
  expect([...unusedDecisions([decision], open)]).toEqual(['1'])
  expect([...unusedDecisions([decision], settled)]).toEqual([])
  expect([...unusedDecisions([{ ...decision, cancelledAt: '2023' }], open)]).toEqual([])
})
