import { expect, test } from 'vitest'
import { gradeWorths } from '../../../scoring/grades.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import { readSheet } from '../../../scoring/tree/read-sheet.ts'
import { factTable } from '../../../scoring/tree/usage.ts'
import { group, leaf, makeMembers, makeSeason } from '../support/make.ts'

const counted = { kind: 'perUnit', points: 1 }
const { sheet, members } = makeSeason({
  nodes: [group('I', [leaf('I.1', counted), leaf('I.2', counted)]), leaf('II', counted)],
  members: makeMembers(2),
})
const read = readSheet(sheet, gradeWorths([]))

/** "a I.1 3": who says how much of what, at which stage where it is not the last. */
function facts(...lines: string[]): Fact[] {
  return lines.map((line) => {
    const [member, criterion, quantity, stage] = line.split(' ') as [
      string,
      string,
      string,
      'self'?,
    ]
    return { member, criterion, quantity, ...(stage && { stage }) }
  })
}

/** Of each member by the sheet's order, the sheet itself last. */
function counts(lines: string[], fallback = false) {
  const table = factTable(read, members, facts(...lines), { stage: 'verified', fallback })
  return table.map((row) => row.map((fact) => fact?.quantity ?? '').join('|'))
}

test.each<[string, string[], string, string]>([
  ['none', [], '||||', '||||'],
  [
    'member by member, in the order of the sheet',
    ['a I.1 1', 'a I.2 2', 'a II 3', 'b I.1 4', 'b I.2 5', 'b II 6'],
    '|1|2|3|',
    '|4|5|6|',
  ],
  ['backwards', ['b II 6', 'b I.1 4', 'a II 3', 'a I.2 2', 'a I.1 1'], '|1|2|3|', '|4||6|'],
  ['members in turn', ['a I.1 1', 'b I.1 4', 'a I.2 2', 'b I.2 5'], '|1|2||', '|4|5||'],
  ['of a group', ['a I 7', 'a I.1 1'], '7|1|||', '||||'],
  ['of one who is no member, first', ['x I.1 9', 'a I.1 1'], '|1|||', '||||'],
  ['of one who is no member, between', ['a I.1 1', 'x I.2 9', 'a I.2 2'], '|1|2||', '||||'],
  ['of what the sheet has not', ['a I.1 1', 'a I.9 9', 'a I.2 2'], '|1|2||', '||||'],
  ['of an earlier stage', ['a I.1 1 self', 'a I.2 2'], '||2||', '||||'],
])('facts %s', (_, lines, a, b) => {
  expect(counts(lines)).toEqual([a, b])
})

test.each<[string, string[], string]>([
  ['stands in alone', ['a I.1 1 self'], '|1|||'],
  ['gives way to a later one', ['a I.1 1 self', 'a I.1 2'], '|2|||'],
  ['gives way to one before it', ['a I.1 2', 'a I.1 1 self'], '|2|||'],
])('with fallback an earlier stage %s', (_, lines, a) => {
  expect(counts(lines, true)).toEqual([a, '||||'])
})
