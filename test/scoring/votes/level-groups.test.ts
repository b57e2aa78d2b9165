import { expect, test } from 'vitest'
import { levelGroups } from '../../../scoring/votes/level-groups.ts'
import { leaf, makeMembers, scoreDraft } from '../support/make.ts'

/** "a5 b5 c4?": members with their points, `?` out of competition. */
function groupsOf(totals: string): string {
  const rows = totals.split(' ')
  const members = makeMembers(rows.length).map((member, at) =>
    rows[at]!.endsWith('?') ? { ...member, status: 'unranked', reason: 'Chủ nhà' } : member,
  )
  const facts = rows.map((row, at) => ({
    ...{ member: members[at]!.id, criterion: '1', points: Number.parseInt(row.slice(1), 10) },
  }))
  const nodes = [leaf('1', { kind: 'given', max: 10 })]
  return levelGroups(scoreDraft({ members, nodes, facts }))
    .map((group) => group.join(''))
    .join(' ')
}

test.each([
  ['a5 b4 c3', ''],
  ['a5 b5 c4', 'ab'],
  ['a4 b5 c4 d5 e3', 'bd ac'],
  ['a5 b4 c5 d5', 'acd'],
  ['a5 b5? c4? d5', 'ad'],
  ['a5? b5?', ''],
])('of %s: %s', (totals, groups) => {
  expect(groupsOf(totals)).toBe(groups)
})

test('who is out of competition is level with nobody, whatever a result that was read says of it', () => {
  const facts = ['a', 'b'].map((member) => ({ member, criterion: '1', points: 5 }))
  const { members } = scoreDraft({ members: makeMembers(2), facts })
  expect(levelGroups({ members })).toEqual([['a', 'b']])
  const [first, second] = members
  expect(levelGroups({ members: [first!, { ...second!, rank: null }] })).toEqual([])
})
