import type { FactFields } from '../../scoring/model/claim.ts'
import type { Condition } from '../../scoring/model/condition.ts'
import { allNodes } from '../../scoring/model/sheet.ts'
import { factInWords, figuresOf } from '../../scoring/words/fact.ts'
import { type Language, speaker } from '../../scoring/words/say.ts'
import { conditionInWords, nodeInWords } from '../../scoring/words.ts'
import { group, leaf, makeSeason } from './support/make.ts'
import { testTold } from './told/sections.ts'

const languages: readonly Language[] = ['vi', 'en']
const both = (say: (language: Language) => string) => languages.map(say).join('\n')

const long = 'T'.repeat(60)
const season = makeSeason({
  nodes: [
    group('I', [
      leaf('I.1', { kind: 'perUnit', points: 1 }, { unit: 'đoàn', raises: [{ flag: 'f' }] }),
      leaf('I.2', { kind: 'ratio', points: 1, of: 'plan' }, { title: long }),
      leaf(
        'I.3',
        { kind: 'bands', bands: [{ from: 1, points: 1 }], of: 'growth' },
        { title: `${long}T` },
      ),
      group('I.4', [leaf('I.4.1', { kind: 'given', max: 5 })], { max: 5 }),
    ]),
  ],
  grades: [{ id: 'tot', title: 'Tốt', from: 1 }],
})
const test = (key: string, operator: string, operand: string) => ({ key, [operator]: operand })
const [total, rank, missing] = [
  test('total', 'at_least', '1234.5'),
  test('rank', 'at_most', '3'),
  test('missing', 'equals', '0'),
]

const conditions: Record<string, object> = {
  'a total': total,
  'a negative number': test('penalty', 'more_than', '-2.5'),
  'one of a list': { all: [total] },
  'all of three': { all: [total, rank, missing] },
  'any of two': { any: [total, rank] },
  'any within all': { all: [{ any: [total, rank] }, missing] },
  'all within any': { any: [{ all: [total, rank] }, missing] },
  'a list alone in a list': { all: [{ any: [total, rank] }] },
  not: { not: total },
  'not one of two': { not: { any: [total, rank] } },
  'not, within a list': { all: [{ not: total }, rank] },
  'nothing to hold': { all: [] },
  'nothing that could hold': { any: [] },
  'nothing to hold, within a list': { all: [{ all: [] }, { any: [] }] },
  'a flag raised': test('flag:f', 'equals', '1'),
  'a flag not raised': test('flag:f', 'equals', '0'),
  'a flag raised, said as at least 1': test('flag:f', 'at_least', '1'),
  'a flag not raised, said as at most 0': test('flag:f', 'at_most', '0'),
  'a flag compared with 2': test('flag:f', 'equals', '2'),
  'a grade': test('grade', 'less_than', 'tot'),
  'a grade that there is not': test('grade', 'equals', 'kha'),
  'a figure': test('quantity:I.1', 'at_least', '2'),
  'a figure of a plan, and a title of sixty letters': test('quantity:I.2', 'at_least', '50'),
  'points under a title of sixty letters': test('node:I.2', 'at_least', '1'),
  'a title that is too long': test('quantity:I.3', 'less_than', '-10'),
  'points of a plan are points': test('node:I.2', 'less_than', '1'),
  'the share of a section within another': test('node_percent:I.4', 'at_least', '60'),
  'a node that there is not': test('node:II', 'at_least', '1'),
}
testTold(
  'words-conditions',
  Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [
      name,
      () => both((language) => conditionInWords(condition as Condition, season, language)),
    ]),
  ),
)

const given = { kind: 'given', max: 9 }
const choice = { kind: 'choice', options: [{ id: 'x', title: 'Mức X', points: 1 }] }
const unit = { unit: 'hoạt động' }
const perUnit = { kind: 'perUnit', points: 1 }
const facts: Record<string, [rule: object, node: object, fact: FactFields | null]> = {
  nothing: [perUnit, {}, null],
  'an empty fact': [perUnit, {}, {}],
  'does not apply': [perUnit, { max: 5, not_applicable: 'zero' }, { not_applicable: true }],
  'a count': [perUnit, unit, { quantity: '1234' }],
  'a count of nobody knows what': [perUnit, {}, { quantity: '2.5' }],
  'days late': [{ ...perUnit, of: 'days_late' }, {}, { quantity: '3' }],
  'days late that have a unit': [
    { ...perUnit, of: 'days_late' },
    { unit: 'buổi' },
    { quantity: '3' },
  ],
  'a plan and what was done': [{ ...perUnit, of: 'percent' }, unit, { actual: '12', plan: '15' }],
  'done, of no unit': [{ ...perUnit, of: 'percent' }, {}, { actual: '12' }],
  'a plan only': [{ ...perUnit, of: 'percent' }, unit, { plan: '15' }],
  'this year and the last': [{ ...perUnit, of: 'growth' }, unit, { actual: '12', previous: '10' }],
  'the last year only': [{ ...perUnit, of: 'growth' }, {}, { previous: '10' }],
  yes: [{ kind: 'fixed', points: 1 }, unit, { met: true }],
  no: [{ kind: 'fixed', points: 1 }, {}, { met: false }],
  judges: [{ kind: 'judged', max: 9 }, {}, { scores: ['1', '2.5', '9'] }],
  'an option': [choice, {}, { option: 'x' }],
  'an option that there is not': [choice, {}, { option: 'y' }],
  'an option where there are none': [given, {}, { option: 'x' }],
  'points that people give': [given, {}, { points: '7.5' }],
  'points set against the rule': [perUnit, unit, { quantity: '3', points: '-1' }],
}
testTold(
  'words-facts',
  Object.fromEntries(
    Object.entries(facts).map(([name, [rule, node, fact]]) => [
      name,
      () => {
        const { sheet } = makeSeason({ nodes: [leaf('1', rule, node)] })
        const [first] = allNodes(sheet)
        return both((language) => factInWords(first!, fact, figuresOf(speaker(language))))
      },
    ]),
  ),
)

const nodes: Record<string, unknown> = {
  'a sum': group('1', [leaf('1.1', given)]),
  'the lowest, with a floor': group('1', [leaf('1.1', given)], { combine: 'min', min: -5 }),
  'no points of its own, a weight of 1': leaf('1', given, { base: 0, weight: 1 }),
  'points of its own below 0, half the weight': leaf('1', given, { base: -1, weight: '0.5' }),
  'a cap of 0': leaf('1', given, { max: 0 }),
  'a cap below 0': leaf('1', given, { max: -2 }),
  'a cap above 0': leaf('1', given, { max: 2 }),
  'a floor of 0': leaf('1', given, { min: 0 }),
  'a floor above 0': leaf('1', given, { min: 1 }),
  'worth 0 where it does not apply': leaf('1', given, { max: 9, not_applicable: 'zero' }),
  'drops out': group('1', [leaf('1.1', given, { max: 9, not_applicable: 'rescale' })], { max: 9 }),
}
testTold(
  'words-nodes',
  Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => [
      name,
      () => {
        const { sheet } = makeSeason({ nodes: [node] })
        return allNodes(sheet)
          .map((one) => both((language) => nodeInWords(one, { sheet }, language)))
          .join('\n')
      },
    ]),
  ),
)
