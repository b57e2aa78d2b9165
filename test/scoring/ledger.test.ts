import { expect, test } from 'vitest'
import { saidBy } from '../../scoring/ledger.ts'
import type { Fact } from '../../scoring/model/fact.ts'
import { leaf, lineOf, makeMembers, scoreDraft } from './support/make.ts'

const said = {
  ...{ quantity: '1', actual: '2', plan: '3', previous: '4', met: true, option: 'a' },
  ...{ scores: ['5', '6'], points: '7', reason: 'Sót', not_applicable: true, stage: 'final' },
  ...{ note: 'Theo báo cáo', evidence: ['Công văn 12'] },
}

test('a line shows of a fact what it says, in one order, and nothing else', () => {
  const backwards = Object.fromEntries(Object.entries(said).toReversed())
  const all = saidBy({ member: 'a', criterion: '1', ...backwards } as unknown as Fact)
  expect(JSON.stringify(all)).toBe(JSON.stringify(said))
})

test.each(Object.entries(said))('%s alone', (name, value) => {
  const fact = { member: 'a', criterion: '1', [name]: value } as unknown as Fact
  expect(saidBy(fact)).toStrictEqual({ [name]: value })
})

test('points set by hand are cut by nothing', () => {
  const scored = scoreDraft({
    members: makeMembers(1),
    nodes: [leaf('1', { kind: 'perUnit', points: 1 }, { max: 5 })],
    facts: [{ member: 'a', criterion: '1', quantity: 9, points: 3, reason: 'Sót' }],
  })
  expect(lineOf(scored, '1')).toMatchObject({ points: '3', cut: '0', status: 'overridden' })
})
