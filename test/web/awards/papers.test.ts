import { expect, test } from 'vitest'
import type { Result } from '../../../scoring/model/result.ts'
import type { DocumentStage, FinalEntry } from '../../../server/award-documents/schema.ts'
import { openMembers, paperRows } from '../../../web/components/award-documents/rows.ts'
import { refusalOf } from '../../../web/components/awards/may-decide.ts'

const entry = (member: string, state: DocumentStage, awardId = 'co'): FinalEntry => ({
  ...{ awardId, member, state, vacant: state === 'revoked' },
  ...{ proposal: 'p', answer: null, revocation: null },
})
const result = {
  awards: { co: { recipients: ['a', 'b', 'c'] }, bang: { recipients: ['d'] } },
} as unknown as Result
const list = [
  ...[entry('b', 'proposed'), entry('c', 'refused'), entry('x', 'refused')],
  ...[entry('g', 'granted'), entry('r', 'revoked'), entry('o', 'granted', 'cu')],
]
const rows = paperRows({ list }, result, ['co', 'bang'])

test('the table has everybody who is or was proposed, and who receives but is not proposed yet', () => {
  expect(rows.map(({ awardId, member, entry }) => [awardId, member, entry?.state])).toEqual([
    ...[
      ['co', 'b', 'proposed'],
      ['co', 'c', 'refused'],
      ['co', 'x', 'refused'],
      ['co', 'g', 'granted'],
      ['co', 'r', 'revoked'],
    ],
    ...[
      ['co', 'a', undefined],
      ['bang', 'd', undefined],
      ['cu', 'o', 'granted'],
    ],
  ])
})

test.each<[DocumentStage, string, string[]]>([
  ['proposed', 'co', ['c', 'a']],
  ['proposed', 'bang', ['d']],
  ['granted', 'co', ['b']],
  ['refused', 'co', ['b']],
  ['revoked', 'co', ['g']],
  ['revoked', 'bang', []],
])('a paper %s on %s may name %j', (stage, awardId, expected) => {
  expect(openMembers(stage, awardId, rows, result)).toEqual(expected)
})

test('who may record papers may do so when nothing is decided any more', () => {
  const lead = {
    ...{ phase: 'published' as const, roles: ['lead' as const], rights: ['award.record'] },
    ...{ memberId: 'khanh-hoa', leadId: 'khanh-hoa' },
  }
  expect(refusalOf(lead, ['a'])).toBe('phase')
  expect(refusalOf(lead, ['a'], 'award.record')).toBeNull()
  expect(refusalOf(lead, ['khanh-hoa'], 'award.record')).toBe('own')
})
