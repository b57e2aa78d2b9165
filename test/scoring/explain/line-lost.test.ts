import { expect, test } from 'vitest'
import { explainMember } from '../../../scoring/explain/line.ts'
import { workSeason } from '../../../scoring/work.ts'
import { group, leaf, makeMembers, makeSeason } from '../support/make.ts'

const voiding = leaf('I.1', {
  kind: 'choice',
  options: [
    { id: 'liet', title: 'Liệt', points: 0, voids: true },
    { id: 'khong', title: 'Không', points: 0 },
  ],
})
const counted = leaf('I.2', { kind: 'given', max: 10 })
const requires = { key: 'node:II', at_least: 5 }

/** The cuts of group I, of which 4 points are given. */
function cutsOfGroup(option: string, { required = false, given = '4' } = {}) {
  const season = makeSeason({
    members: makeMembers(1),
    nodes: [
      group('I', [voiding, counted], required ? { requires } : {}),
      leaf('II', { kind: 'given', max: 10 }),
    ],
    facts: [
      { member: 'a', criterion: 'I.1', option },
      { member: 'a', criterion: 'I.2', points: given },
      { member: 'a', criterion: 'II', points: '1' },
    ],
  })
  const lines = explainMember(workSeason(season, 'verified', false), 'a')
  const { cut, sentence } = lines.find(({ code }) => code === 'I')!
  return { cut: cut.map(({ by, points }) => `${by} ${points}`), sentence: sentence.vi }
}

test('a group that is voided loses what its parts are worth', () => {
  expect(cutsOfGroup('liet').cut).toEqual(['voided 4'])
})

test('a group whose condition fails loses the same', () => {
  expect(cutsOfGroup('khong', { required: true }).cut).toEqual(['requires 4'])
})

test('where the condition fails, a group that would be voided loses nothing by it', () => {
  expect(cutsOfGroup('liet', { required: true }).cut).toEqual([])
})

test('nothing is cut where there was nothing', () => {
  expect(cutsOfGroup('khong', { required: true, given: '0' }).cut).toEqual([])
  expect(cutsOfGroup('liet', { given: '0' }).cut).toEqual([])
})
