import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { sameFact } from '../../../web/components/review/facts.ts'
import { faultsOf, fieldOf } from '../../../web/components/review/form-faults.ts'
import { factOf } from '../../../web/components/review/season.ts'
import { factIn, formOf } from '../../../web/components/review/verify-form.ts'
import { threeMembers } from './season.ts'

const season = threeMembers([])
const leaf = (code: string) => leavesOf(season.sheet).find((one) => one.code === code)!
const counted = leaf('I.1')
const given = leaf('II')

describe('the fact that a form sends', () => {
  test('is the fact that it was filled in from', () => {
    for (const fact of [{ quantity: '3' }, { points: '2' }, { quantity: '3', points: '2' }])
      expect(factIn(counted, formOf(counted, fact, ''))).toEqual(fact)
  })

  test('leaves out points that are not given past the rule', () => {
    const form = { ...formOf(counted, { quantity: '3', points: '2' }, ''), override: false }
    expect(factIn(counted, form)).toEqual({ quantity: '3' })
  })

  test('keeps the points of a rule that takes points', () => {
    const form = formOf(given, { points: '2' }, '')
    expect(form.override).toBe(false)
    expect(factIn(given, form)).toEqual({ points: '2' })
  })

  test('says nothing else when the criterion does not apply', () => {
    const form = formOf(counted, { quantity: '3' }, '')
    const fact = { ...form.fact, not_applicable: true as const }
    expect(factIn(counted, { ...form, fact })).toEqual({ not_applicable: true })
  })
})

describe('what keeps a form from being sent', () => {
  const faults = (fact: object, reasonNeeded = false, of = counted) =>
    faultsOf(season, of, 'a', fact, { reasonNeeded })

  test('nothing, when it is right', () => expect(faults({ quantity: '3' })).toEqual({}))

  test('an empty form, a missing reason', () => {
    expect(faults({}, true)).toEqual({ form: 'fact.empty', reason: 'reason.missing' })
  })

  test('a number that cannot be read, at its field', () => {
    expect(faults({ quantity: '3,4 tỷ' })).toEqual({ quantity: 'number.unreadable' })
  })

  test('points outside the clamps of the criterion', () => {
    expect(Object.keys(faults({ quantity: '3', points: '9' }))).toEqual(['points'])
    expect(Object.keys(faults({ points: '4' }, false, given))).toEqual(['points'])
  })

  test('a path of the season file ends in a field', () => {
    expect(fieldOf('$.scores[1]')).toBe('scores')
    expect(fieldOf('$.facts[3].quantity')).toBe('quantity')
    expect(fieldOf('$')).toBe('form')
  })
})

test('two facts are the same whatever the order of their fields', () => {
  expect(sameFact({ actual: '1', plan: '2' }, { plan: '2', actual: '1' })).toBe(true)
  expect(sameFact({ quantity: '1' }, { quantity: '1', points: undefined })).toBe(true)
  expect(sameFact({ quantity: '1' }, { quantity: '2' })).toBe(false)
})

test('an override carries its reason, points that the rule takes do not', () => {
  const value = { stage: 'verified' as const, fact: { points: '2' }, reason: 'Hội nghị' }
  expect(factOf(counted, 'a', value)).toHaveProperty('reason', 'Hội nghị')
  expect(factOf(given, 'a', value)).not.toHaveProperty('reason')
})
