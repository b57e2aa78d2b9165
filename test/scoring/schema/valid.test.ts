import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withExplanations } from '../../../scoring/explain/line.ts'
import { readSeason } from '../../../scoring/read.ts'
import { publishedSchema } from '../../../scoring/schema/published.ts'
import { resultOf, score } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { type Draft, makeDraft } from '../support/make.ts'
import { patience, runs } from '../support/runs.ts'

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
})
const [season, result, sheet] = (['season', 'result', 'sheet'] as const).map((name) =>
  ajv.compile(publishedSchema(name) as object),
) as [Validate, Validate, Validate]
type Validate = ReturnType<typeof ajv.compile>

const folder = new URL('../fixtures/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const files = ['seasons', 'sheets'].flatMap((part) =>
  readdirSync(new URL(`${part}/`, folder))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => `${part}/${name}`),
)

/** What the schema has against a value: nothing where it is right. */
function faultsOf(validate: Validate, value: unknown) {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe.each(files)('%s', (name) => {
  const file = JSON.parse(textOf(name))

  test('is a season with a sheet, as written and as read', () => {
    expect(faultsOf(season, file)).toEqual([])
    expect(faultsOf(sheet, file.sheet)).toEqual([])
    const reading = readSeason(textOf(name))
    expect(faultsOf(season, JSON.parse(JSON.stringify(reading)).season)).toEqual([])
  })

  test('has a result, plain and explained', () => {
    const reading = readSeason(textOf(name))
    if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
    const worked = workSeason(reading.season, 'verified', true)
    const plain = resultOf(worked, 'vi')
    for (const one of [plain, withExplanations(plain, worked)])
      expect(faultsOf(result, JSON.parse(JSON.stringify(one)))).toEqual([])
  })
})

/** What rests on other parts of the file, which JSON Schema cannot see, or on the text itself. */
const onlyForTheReader = [
  ...['json-key-twice', 'duplicate-code', 'duplicate-member', 'duplicate-fact'],
  ...['dangling-member', 'dangling-criterion', 'dangling-grade'],
  ...['circular-requires', 'requires-itself', 'fact-field-unusable', 'fact-on-group'],
  ...['bands-unsorted', 'grades-unsorted', 'min-above-max', 'drop-leaves-none', 'given-outside'],
  'not-applicable-refused',
]

describe('a file that the reader refuses', () => {
  const names = Object.keys(JSON.parse(textOf('refused/index.json')))
  test.each(names.filter((name) => name !== 'not-json'))('%s', (name) => {
    const faults = faultsOf(season, JSON.parse(textOf(`refused/${name}.txt`)))
    if (onlyForTheReader.includes(name)) expect(faults).toEqual([])
    else expect(faults).not.toEqual([])
  })

  const leaf = (more: object) => ({ nodes: [{ code: '1', title: 'T', ...more }] })
  const perUnit = { kind: 'perUnit', points: 1 }
  const award = { id: 'a', title: 'A' }
  const choice = { kind: 'choice', options: [{ id: 'x', title: 'X', points: 1 }] }
  const half = { percent: 50, base: 'recipients' }
  test.each<[string, Draft]>([
    ['a blank at the end of a code', leaf({ code: '1 ', rule: perUnit })],
    ['a title of blanks', leaf({ title: '  ', rule: perUnit })],
    ['neither rule nor nodes', leaf({})],
    ['both rule and nodes', leaf({ rule: perUnit, nodes: [] })],
    ['an empty group', leaf({ nodes: [] })],
    ['too many digits', leaf({ max: '1234567890123456', rule: perUnit })],
    ['a leading zero', leaf({ max: '05', rule: perUnit })],
    ['a share above 1', leaf({ rule: { kind: 'leader', points: 1, at_plan: '1.5' } })],
    ['a step of 0', leaf({ rule: { ...perUnit, step: 0 } })],
    [
      'a condition on the grade of a node',
      leaf({ rule: perUnit, requires: { key: 'grade', equals: 'x' } }),
    ],
    ['no comparison', leaf({ rule: perUnit, requires: { key: 'node:1' } })],
    [
      'flags raised by a choice that measures nothing',
      leaf({ rule: choice, raises: [{ flag: 'f' }] }),
    ],
    ['activities counted under a choice', leaf({ rule: choice, claims: { measure: 'count' } })],
    [
      'money of a count',
      leaf({ rule: perUnit, claims: { measure: 'count', money_kind: 'spent' } }),
    ],
    [
      'rescale under a sheet without max',
      leaf({ rule: perUnit, max: 1, not_applicable: 'rescale' }),
    ],
    [
      'rescale in the best of',
      leaf({
        combine: 'max',
        max: 1,
        nodes: [{ code: '2', title: 'T', max: 1, rule: perUnit, not_applicable: 'rescale' }],
      }),
    ],
    ['a sanction that says nothing', { sanctions: [{ when: { key: 'total', at_least: 1 } }] }],
    ['a sanction on the rank', { sanctions: [{ when: { key: 'rank', at_least: 1 }, down: 1 }] }],
    ['ranking by rank', { ranking: { keys: [{ key: 'rank' }] } }],
    ['decisions that count down', { ranking: { keys: [{ key: 'decision', dir: 'desc' }] } }],
    ['over 100 percent', { awards: [{ ...award, quota: { percent: 101, base: 'members' } }] }],
    ['recipients of nothing', { awards: [{ ...award, quota: half }] }],
    [
      'recipients of an award, of all members',
      { awards: [{ ...award, quota: { percent: 5, base: 'members', of: 'x' } }] },
    ],
    [
      'not applicable, and a figure',
      { facts: [{ member: 'a', criterion: '1', not_applicable: true, quantity: 1 }] },
    ],
    [
      'a reason for nothing',
      { facts: [{ member: 'a', criterion: '1', quantity: 1, reason: 'vì' }] },
    ],
    [
      'an override while scoring oneself',
      {
        facts: [
          { member: 'a', criterion: '1', quantity: 1, points: 1, reason: 'vì', stage: 'self' },
        ],
      },
    ],
  ])('%s', (_, draft) => {
    const file = JSON.parse(JSON.stringify(makeDraft(draft)))
    expect(readSeason(JSON.stringify(file))).toHaveProperty('faults')
    expect(faultsOf(season, file)).not.toEqual([])
  })
})

test(
  'whatever the reader takes the schema takes, and every result is as its schema says',
  () => {
    const law = fc.property(anySeason, anyRun, (file, run) => {
      expect(faultsOf(season, JSON.parse(JSON.stringify(file)))).toEqual([])
      expect(faultsOf(result, JSON.parse(JSON.stringify(score(file, run))))).toEqual([])
    })
    fc.assert(law, runs(100))
  },
  patience,
)

test.each<[string, unknown, boolean]>([
  ['a number', 3.5, true],
  ['a text', '3.50', true],
  ['nothing below 0', '-0', true],
  ['below 0', -1, false],
  ['a sixteenth digit', 1e15, false],
  ['a thirteenth place', '0.1234567890123', false],
  ['an exponent', '1e3', false],
  ['null', null, false],
])('as a size %s is taken or not: %j', (_, size, taken) => {
  const file = makeDraft({ members: [{ id: 'a', name: 'A', order: 1, size }] })
  expect('season' in readSeason(JSON.stringify(file))).toBe(taken)
  expect(season(file)).toBe(taken)
})
