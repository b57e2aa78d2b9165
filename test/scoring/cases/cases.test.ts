import { describe, expect, test } from 'vitest'
import { runCases } from '../../../scoring/cases/run-cases.ts'
import file from './ranking.json' with { type: 'json' }

const { outputs, faults } = runCases(file)

test('every case of the file can be read', () => {
  expect(faults).toEqual([])
  expect(Object.keys(outputs ?? {})).toEqual(file.cases.map(({ id }) => id))
})

describe('worked cases', () => {
  test.each(file.cases)('$id $title', ({ id, expected }) => {
    expect(outputs?.[id]).toEqual(expected)
  })
})

test('expected fields are never read', () => {
  const blind = { ...file, cases: file.cases.map(({ expected, ...rest }) => rest) }
  expect(runCases(blind)).toEqual({ outputs, faults })
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
