import { expect, test } from 'vitest'
import { awardTexts } from '../../../scoring/explain/award-texts.ts'

const { en } = awardTexts

test.each([
  [1, '1 member', '1 ranked member', '1 recipient of Cờ'],
  [2, '2 members', '2 ranked members', '2 recipients of Cờ'],
])('English counts %i of whom a share is taken', (count, members, ranked, recipients) => {
  expect(en.base.members(count)).toBe(members)
  expect(en.base.ranked(count)).toBe(ranked)
  expect(en.base.recipients(count, 'Cờ')).toBe(recipients)
})
