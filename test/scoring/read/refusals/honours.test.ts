import { describe } from 'vitest'
import { refuses } from './refuses.ts'

const grades = [
  { id: 'tot', title: 'Tốt', from: 80 },
  { id: 'kha', title: 'Khá', from: 50 },
]
const award = (id: string, more: object = {}) => ({ id, title: id, quota: { count: 1 }, ...more })

describe('grades, ranking and awards', () => {
  const percent = (more: object) => ({ percent: 20, base: 'recipients', ...more })
  refuses([
    [
      'grades of one height',
      { grades: [grades[0], { ...grades[1], from: '80.0' }] },
      '$.grades[1].from',
      'order.not_descending',
    ],
    [
      'a grade twice',
      { grades: [grades[0], { ...grades[1], id: 'tot' }] },
      '$.grades[1].id',
      'id.repeated',
    ],
    [
      'recipients of grades',
      { grades: [{ ...grades[0], quota: percent({}) }] },
      '$.grades[0].quota.base',
      'choice.unknown',
      'members',
    ],
    [
      'a grade that is to be decided',
      { grades: [{ ...grades[0], quota: { count: 1 }, tie: 'decide' }] },
      '$.grades[0].tie',
      'choice.unknown',
    ],
    [
      'a sanction without effect',
      { sanctions: [{ when: { key: 'total', at_least: 1 } }] },
      '$.sanctions[0].at_most',
      'field.missing',
    ],
    [
      'a sanction of two',
      { grades, sanctions: [{ when: { key: 'total', at_least: 1 }, at_most: 'kha', down: 1 }] },
      '$.sanctions[0].down',
      'field.contradicts',
    ],
    [
      'exactly an unknown grade',
      { grades, sanctions: [{ when: { key: 'total', at_least: 1 }, exactly: 'khá' }] },
      '$.sanctions[0].exactly',
      'reference.unknown',
      'kha',
    ],
    ['an unknown scheme', { ranking: { scheme: 'olympic' } }, '$.ranking.scheme', 'choice.unknown'],
    [
      'ranked by rank',
      { ranking: { keys: [{ key: 'rank' }] } },
      '$.ranking.keys[0].key',
      'key.not_here',
    ],
    [
      'a decision before the last key',
      { ranking: { keys: [{ key: 'decision' }, { key: 'total' }] } },
      '$.ranking.keys[0].key',
      'key.not_last',
    ],
    [
      'a decision downward',
      { ranking: { keys: [{ key: 'decision', dir: 'desc' }] } },
      '$.ranking.keys[0].dir',
      'key.not_ascending',
    ],
    ['an award twice', { awards: [award('a'), award('a')] }, '$.awards[1].id', 'id.repeated'],
    [
      'an award without quota',
      { awards: [{ id: 'a', title: 'A' }] },
      '$.awards[0].quota',
      'field.missing',
    ],
    [
      'count and percent',
      { awards: [award('a', { quota: { count: 1, percent: 1 } })] },
      '$.awards[0].quota.percent',
      'field.unknown',
    ],
    [
      'a percentage of what',
      { awards: [award('a', { quota: { percent: 1 } })] },
      '$.awards[0].quota.base',
      'field.missing',
    ],
    [
      'recipients of which award',
      { awards: [award('a', { quota: percent({}) })] },
      '$.awards[0].quota.of',
      'award.base_unsaid',
    ],
    [
      '`of` without recipients',
      { awards: [award('a'), award('b', { quota: { percent: 1, base: 'ranked', of: 'a' } })] },
      '$.awards[1].quota.of',
      'field.contradicts',
    ],
    [
      '`of` a later award',
      { awards: [award('a', { quota: percent({ of: 'b' }) }), award('b')] },
      '$.awards[0].quota.of',
      'award.not_earlier',
    ],
    [
      'from itself',
      { awards: [award('a', { from: 'a' })] },
      '$.awards[0].from',
      'award.not_earlier',
    ],
    [
      'counting a later award',
      { awards: [award('a', { counts_higher: ['b'] }), award('b')] },
      '$.awards[0].counts_higher[0]',
      'award.not_earlier',
    ],
    [
      'a block on nobody',
      { awards: [award('a')], blocks: [{ member: 'x', award: 'a', kind: 'denied', reason: 'Vì' }] },
      '$.blocks[0].member',
      'reference.unknown',
    ],
    [
      'a block of no award',
      { awards: [award('a')], blocks: [{ member: 'a', award: 'x', kind: 'denied', reason: 'Vì' }] },
      '$.blocks[0].award',
      'reference.unknown',
    ],
    [
      'a block without reason',
      { blocks: [{ member: 'a', award: '*', kind: 'denied' }] },
      '$.blocks[0].reason',
      'field.missing',
    ],
    [
      'a decision without minutes',
      { awards: [award('a')], decisions: [{ award: 'a', members: ['a'] }] },
      '$.decisions[0].reference',
      'field.missing',
    ],
    [
      'a decision on an unknown award',
      { decisions: [{ award: 'x', members: ['a'], reference: 'BB 1' }] },
      '$.decisions[0].award',
      'reference.unknown',
    ],
    [
      'a decision for a stranger',
      { decisions: [{ ranking: ['a', 'x'], reference: 'BB 1' }] },
      '$.decisions[0].ranking[1]',
      'reference.unknown',
    ],
    [
      'an award decided for a stranger',
      {
        awards: [award('a')],
        decisions: [{ award: 'a', members: ['a', 'x'], reference: 'BB 1' }],
      },
      '$.decisions[0].members[1]',
      'reference.unknown',
    ],
    [
      'a decision on both',
      {
        awards: [award('a')],
        decisions: [{ award: 'a', members: ['a'], ranking: ['a'], reference: 'BB 1' }],
      },
      '$.decisions[0].ranking',
      'field.unknown',
    ],
  ])
})
