import { describe, expect, test } from 'vitest'
import { runCases } from '../../../scoring/cases/run-cases.ts'
import file from './ranking.json' with { type: 'json' }

/** Inside tests only: what runs while tests are collected belongs to none of them. */
const whole = () => runCases(file)

test('every case of the file can be read', () => {
  const { outputs, faults } = whole()
  expect(faults).toEqual([])
  expect(Object.keys(outputs ?? {})).toEqual(file.cases.map(({ id }) => id))
})

describe('worked cases', () => {
  test.each(file.cases)('$id $title', ({ expected, ...one }) => {
    expect(runCases({ ...file, cases: [one] }).outputs?.[one.id]).toEqual(expected)
  })
})

test('expected fields are never read', () => {
  const blind = { ...file, cases: file.cases.map(({ expected, ...rest }) => rest) }
  expect(runCases(blind)).toEqual(whole())
})

test('a case that cannot be read does not keep the others back', () => {
  const [first] = file.cases
  const cases = [first, { ...first, id: 'x', op: 'rnak' }, { ...first, id: 'y', input: {} }]
  const run = runCases({ ...file, cases })
  expect(Object.keys(run.outputs ?? {})).toEqual([first!.id])
  expect(run.faults.map((fault) => fault.split(':')[0])).toEqual([
    '$.cases[1].op',
    '$.cases[2].input.members',
  ])
})

test.each([null, [], 'text', { format: 'ranking-cases/2', cases: [] }])(
  '%j is no file of cases',
  (value) => {
    const run = runCases(value)
    expect(run.outputs).toBeNull()
    expect(run.faults).not.toEqual([])
  },
)
