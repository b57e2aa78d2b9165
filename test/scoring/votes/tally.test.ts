import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carries } from '../../../scoring/awards/votes.ts'
import { fractionOf } from '../../../scoring/votes/fraction.ts'
import { type Paper, tallyVotes, type VoteRules } from '../../../scoring/votes/tally.ts'

const rulesOf = (changes: Partial<VoteRules> = {}): VoteRules => ({
  ...{ kind: 'choose', options: ['a', 'b', 'c'], seats: 1, base: 'present' },
  ...{ fraction: '1/2', threshold: 'more_than' },
  ...changes,
})
const papersOf = (text: string): Paper[] =>
  text.split(' ').map((word) => (word === '?' ? null : word === '-' ? [] : word.split('')))
const tally = (changes: Partial<VoteRules>, papers: string, all = 11, present = 9) =>
  tallyVotes(rulesOf(changes), { all, present }, papersOf(papers))

describe('counting a vote', () => {
  test.each<[string, Partial<VoteRules>, string, string[], string[], boolean]>([
    ['more than half of nine is five', {}, 'a a a a a b b c -', ['a'], [], true],
    ['four are not', {}, 'a a a a b b b c -', [], [], false],
    [
      'of the valid ones four of seven carry',
      { base: 'valid' },
      'a a a a b b b - ?',
      ['a'],
      [],
      true,
    ],
    ['of all eleven six are needed', { base: 'all' }, 'a a a a a b b b b', [], [], false],
    [
      'at least a third lets two be level',
      { fraction: '1/3', threshold: 'at_least' },
      'a a a a b b b b c',
      [],
      ['a', 'b'],
      false,
    ],
    ['two seats', { seats: 2, fraction: '1/3' }, 'ab ab ab ab ac b bc c c', ['b', 'a'], [], true],
    [
      'the first is in, the last seat is level',
      { seats: 2, fraction: '1/9' },
      'a a a a a b b c c',
      ['a'],
      ['b', 'c'],
      false,
    ],
    ['an order', { kind: 'rank' }, 'b b b b b a a a c', ['b', 'a', 'c'], [], true],
    ['an order with two level', { kind: 'rank' }, 'b b b b b a a c c', [], ['a', 'c'], false],
    ['an order whose first has too few', { kind: 'rank' }, 'b b b b a a a c c', [], [], false],
    [
      'a question carries',
      { kind: 'ask', fraction: '2/3', threshold: 'at_least' },
      'a a a a a a b b b',
      ['a'],
      [],
      true,
    ],
    [
      'a question is rejected',
      { kind: 'ask', fraction: '2/3', threshold: 'more_than' },
      'a a a a a a b b b',
      [],
      [],
      true,
    ],
  ])('%s', (_, changes, papers, carried, level, decided) => {
    expect(tally(changes, papers)).toMatchObject({ carried, level, decided })
  })

  test('blank and spoilt papers are cast, and not valid', () => {
    expect(tally({ seats: 2 }, 'a ab abc aa x - ?')).toMatchObject({
      ...{ cast: 7, valid: 2, blank: 1, invalid: 4 },
      counts: [
        { option: 'a', votes: 2 },
        { option: 'b', votes: 1 },
        { option: 'c', votes: 0 },
      ],
    })
  })

  test('an order of nothing is none', () => {
    expect(tally({ kind: 'rank', options: [] }, '- -')).toMatchObject({
      ...{ counts: [], carried: [], level: [], decided: false },
    })
  })

  test('nobody carries with no vote at all, whatever the fraction', () => {
    expect(tally({ fraction: '0/1', threshold: 'at_least' }, '- - -')).toMatchObject({
      ...{ needed: 1, carried: [], decided: false },
    })
  })
})

const anyPaper = fc.option(fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 3 }))
const anyRules = fc.record({
  kind: fc.constantFrom('choose' as const, 'rank' as const, 'ask' as const),
  seats: fc.integer({ min: 1, max: 2 }),
  base: fc.constantFrom('all' as const, 'present' as const, 'valid' as const),
  fraction: fc.constantFrom('1/2', '2/3', '3/4', '1/3'),
  threshold: fc.constantFrom('at_least' as const, 'more_than' as const),
})

test('laws: every paper is counted once, the order of papers is nothing, winners have enough', () => {
  fc.assert(
    fc.property(anyRules, fc.array(anyPaper, { maxLength: 15 }), (changes, papers) => {
      const rules = rulesOf(changes)
      const electorate = { all: 20, present: 15 }
      const outcome = tallyVotes(rules, electorate, papers)
      expect(tallyVotes(rules, electorate, papers.toReversed())).toEqual(outcome)
      expect(outcome.valid + outcome.blank + outcome.invalid).toBe(papers.length)
      expect(outcome.cast).toBe(papers.length)
      const winners = rules.kind === 'rank' ? outcome.carried.slice(0, 1) : outcome.carried
      for (const option of winners) {
        const { votes } = outcome.counts.find((count) => count.option === option)!
        expect(carries(fractionOf(rules.fraction), rules.threshold, outcome.base, votes)).toBe(true)
      }
      expect(outcome.carried.filter((option) => outcome.level.includes(option))).toEqual([])
    }),
  )
})

describe('papers', () => {
  test.each<[string, string, number]>([
    ['an option that there is not, beside one that there is', 'az a', 1],
    ['one option twice', 'aa a', 1],
    ['more options than seats', 'abc ab', 1],
    ['blank and spoilt', '- ? a', 1],
  ])('%s', (_name, papers, valid) => {
    expect(tally({ seats: 2 }, papers).valid).toBe(valid)
  })

  test('a motion carries by the votes for it, not by those against', () => {
    const motion = { kind: 'ask', options: ['a', 'b'] } as const
    expect(tally(motion, 'b b b b b b a').carried).toEqual([])
    expect(tally(motion, 'a a a a a b').carried).toEqual(['a'])
  })
})
