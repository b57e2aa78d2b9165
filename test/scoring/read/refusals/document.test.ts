import { describe } from 'vitest'
import { makeMembers } from '../../support/make.ts'
import { refuses } from './refuses.ts'

describe('the document', () => {
  refuses([
    ['an unknown field', { gradess: [] }, '$.gradess', 'field.unknown', 'grades'],
    ['no title', { title: undefined }, '$.title', 'field.missing'],
    ['no year', { year: undefined }, '$.year', 'field.missing'],
    ['a year that is no number', { year: '2023' }, '$.year', 'number.not_whole'],
    ['half a year', { year: 2023.5 }, '$.year', 'number.not_whole'],
    ['no members', { members: [] }, '$.members', 'list.empty'],
    ['a sheet without nodes', { nodes: [] }, '$.sheet.nodes', 'list.empty'],
    ['a sheet without title', { sheet: { title: undefined } }, '$.sheet.title', 'field.missing'],
    ['a list for a sheet', { members: {} as never }, '$.members', 'list.missing'],
    [
      'an unknown policy',
      { award_policy: { between: 'all' } },
      '$.award_policy.between',
      'choice.unknown',
      'absorb',
    ],
  ])
})

describe('members', () => {
  const [a, b] = makeMembers(2)
  refuses([
    ['no name', { members: [{ id: 'a', order: 1 }] }, '$.members[0].name', 'field.missing'],
    ['no order', { members: [{ id: 'a', name: 'A' }] }, '$.members[0].order', 'field.missing'],
    [
      'an order twice',
      { members: [a, { ...b, order: 1 }] },
      '$.members[1].order',
      'order.repeated',
    ],
    ['an id twice', { members: [a, { ...b, id: 'a' }] }, '$.members[1].id', 'id.repeated'],
    ['an empty id', { members: [{ ...a, id: '' }] }, '$.members[0].id', 'id.unreadable'],
    ['a negative size', { members: [{ ...a, size: -1 }] }, '$.members[0].size', 'number.negative'],
    [
      'an unknown status',
      { members: [{ ...a, status: 'rankd' }] },
      '$.members[0].status',
      'choice.unknown',
      'ranked',
    ],
  ])
})
