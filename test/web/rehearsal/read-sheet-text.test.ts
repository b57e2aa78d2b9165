import { expect, test } from 'vitest'
import { readSheetText } from '../../../web/components/rehearsal/read-sheet-text.ts'
import { makeDraft, makeSeason } from '../../scoring/support/make.ts'

const last = makeSeason({})
const whole = makeDraft({ decisions: [{ ranking: ['a', 'b'], reference: 'BB 1' }] })

test('a whole season file is read as it is', () => {
  const reading = readSheetText(
    JSON.stringify({ ...whole, members: [{ id: 'x', name: 'X', order: 1 }] }),
    last,
  )
  expect('faults' in reading).toBe(true)
  expect(readSheetText(JSON.stringify(whole), last)).toMatchObject({
    season: { title: whole.title },
  })
})

test('a draft is read for the members whose figures are rehearsed', () => {
  const { members, facts, ...draft } = whole
  const reading = readSheetText(`${JSON.stringify(draft)}\n`, last)
  expect('season' in reading && reading.season.members).toEqual(last.members)
})

test.each(['', 'no JSON', '[]', '{}', '{"format":'])('%j is refused, its faults told', (text) => {
  const reading = readSheetText(text, last)
  expect('faults' in reading && reading.faults.length).toBeGreaterThan(0)
})
