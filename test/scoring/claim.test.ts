import { describe, expect, test } from 'vitest'
import {
  claimFaults,
  countedField,
  countsItems,
  factOfClaim,
  usesActivities,
} from '../../scoring/claim.ts'
import { isGroup, type Leaf } from '../../scoring/model/node.ts'
import { leaf, makeSeason } from './support/make.ts'

function leafOf(rule: object, more: object = {}): Leaf {
  const node = makeSeason({ nodes: [leaf('1', rule, more)] }).sheet.nodes[0]!
  if (isGroup(node)) throw new Error('a leaf was made')
  return node
}

const perUnit = { kind: 'perUnit', points: 1 }
const spent = (amount: string, currency = 'VND', vnd: string | null = null) =>
  ({ people: null, money: { kind: 'spent', amount, currency, vnd } }) as const
const people = (count: number | null) => ({ people: count, money: null })

describe('what activities are counted as', () => {
  test.each([
    [perUnit, 'quantity'],
    [{ ...perUnit, of: 'per_size' }, 'quantity'],
    [{ ...perUnit, of: 'percent' }, 'actual'],
    [{ ...perUnit, of: 'growth' }, 'actual'],
    [{ ...perUnit, of: 'days_late' }, null],
    [{ kind: 'ratio', points: 1, of: 'plan' }, 'actual'],
    [{ kind: 'ratio', points: 1, of: 'best' }, 'quantity'],
    [{ kind: 'leader', points: 1 }, 'actual'],
    [{ kind: 'place', points: [1] }, 'quantity'],
    [{ kind: 'fixed', points: 1 }, null],
    [{ kind: 'given', max: 1 }, null],
  ] as const)('%j: %s', (rule, field) => {
    expect(countedField(leafOf(rule))).toBe(field)
    expect(usesActivities(leafOf(rule))).toBe(field !== null)
    expect(countsItems(leafOf(rule))).toBe(field !== null)
  })
})

describe('the fact of a claim', () => {
  const figures = {}
  test('nothing claimed', () => {
    expect(factOfClaim(leafOf(perUnit), { figures, activities: [] })).toBeNull()
    expect(
      factOfClaim(leafOf({ kind: 'given', max: 5 }), { figures, activities: [people(1)] }),
    ).toBeNull()
  })
  test('activities are counted', () => {
    const activities = [people(3), people(null)]
    expect(factOfClaim(leafOf(perUnit), { figures, activities })).toEqual({ quantity: '2' })
    const plan = leafOf({ kind: 'ratio', points: 6, of: 'plan' })
    expect(factOfClaim(plan, { figures: { plan: '8' }, activities })).toEqual({
      plan: '8',
      actual: '2',
    })
  })
  test('one activity may be several of what is counted', () => {
    const activities = [{ ...people(3), units: 3 }, people(null), { ...people(1), units: 1 }]
    expect(factOfClaim(leafOf(perUnit), { figures, activities })).toEqual({ quantity: '5' })
    const plan = leafOf({ kind: 'ratio', points: 6, of: 'plan' })
    expect(factOfClaim(plan, { figures: { plan: '8' }, activities })).toMatchObject({ actual: '5' })
  })
  test.each(['people', 'money'] as const)('but not where it is its %s that count', (measure) => {
    const counting = leafOf(perUnit, { claims: { measure } })
    const once = [{ ...spent('2000000'), people: 7 }]
    const thrice = once.map((activity) => ({ ...activity, units: 3 }))
    expect(countsItems(counting)).toBe(false)
    expect(factOfClaim(counting, { figures, activities: thrice })).toEqual(
      factOfClaim(counting, { figures, activities: once }),
    )
  })
  test('of a joint activity each has a share of its units', () => {
    const joint = leafOf(perUnit, { claims: { measure: 'count', joint: 'share' } })
    const activities = [{ ...people(1), units: 3, share: '50' }]
    expect(factOfClaim(joint, { figures, activities })).toEqual({ quantity: '1.5' })
  })
  test('people are added up; where nobody counted them they add none', () => {
    const counting = leafOf(perUnit, { claims: { measure: 'people' } })
    expect(
      factOfClaim(counting, { figures, activities: [people(30), people(null), people(12)] }),
    ).toEqual({ quantity: '42' })
  })
  test('a joint activity counts in full, or by the share where the sheet says so', () => {
    const activities = [{ ...people(30), share: '33.34' }, people(10)]
    const measured = (claims?: Leaf['claims']) =>
      factOfClaim(leafOf(perUnit, claims && { claims }), { figures, activities })
    expect(measured()).toEqual({ quantity: '2' })
    expect(measured({ measure: 'count', joint: 'full' })).toEqual({ quantity: '2' })
    expect(measured({ measure: 'count', joint: 'share' })).toEqual({ quantity: '1.3334' })
    expect(measured({ measure: 'people', joint: 'share' })).toEqual({ quantity: '20.002' })
  })
  test.each([
    ['50.0000000001', '0.500000000001'],
    ['50.00000000005', '0.500000000001'],
    ['50.00000000004', '0.5'],
  ])('a share of %s percent counts half-up to the twelfth decimal', (share, quantity) => {
    const joint = leafOf(perUnit, { claims: { measure: 'count', joint: 'share' } })
    const activities = [{ ...people(1), share }]
    expect(factOfClaim(joint, { figures, activities })).toEqual({ quantity })
  })
  test('money is added up in triệu đồng, of one kind, to the đồng', () => {
    const counting = leafOf(perUnit, { claims: { measure: 'money' } })
    const activities = [
      spent('1500000000'),
      spent('250000.5'),
      spent('1000', 'USD', '24000000'),
      spent('1000', 'USD'),
      {
        people: null,
        money: { kind: 'planned', amount: '9', currency: 'VND', vnd: null },
      } as const,
      people(3),
    ]
    expect(factOfClaim(counting, { figures, activities })).toEqual({ quantity: '1524.2500005' })
    const planned = leafOf(perUnit, { claims: { measure: 'money', money_kind: 'planned' } })
    expect(factOfClaim(planned, { figures, activities })).toEqual({ quantity: '0.000009' })
    const least = [spent('0.0000005')]
    expect(factOfClaim(counting, { figures, activities: least })).toEqual({
      quantity: '0.000000000001',
    })
  })
  test('stated figures, and that it does not apply', () => {
    expect(factOfClaim(leafOf(perUnit), { figures: { quantity: '4' }, activities: [] })).toEqual({
      quantity: '4',
    })
    expect(
      factOfClaim(leafOf(perUnit), { figures: { not_applicable: true }, activities: [] }),
    ).toEqual({ not_applicable: true })
    const both = { figures: { not_applicable: true } as const, activities: [people(1)] }
    expect(factOfClaim(leafOf(perUnit), both)).toEqual({ not_applicable: true })
  })
})

describe('faults of a claim', () => {
  const faults = (rule: object, figures: object, activities = [people(1)]) =>
    claimFaults(leafOf(rule), { figures, activities }).map(({ path, code }) => [path, code])
  test.each([
    [perUnit, { quantity: '1' }, [['$.quantity', 'claim.counted_and_stated']]],
    [
      { ...perUnit, of: 'growth' },
      { actual: '1', previous: '1' },
      [['$.actual', 'claim.counted_and_stated']],
    ],
    [{ ...perUnit, of: 'growth' }, { previous: '1' }, []],
    [perUnit, { not_applicable: true }, [['$.not_applicable', 'field.contradicts']]],
    [{ kind: 'given', max: 5 }, { points: '1' }, []],
  ])('%j with %j: %j', (rule, figures, expected) => {
    expect(faults(rule, figures)).toEqual(expected)
  })
  test('stated alone is no fault', () => {
    expect(faults(perUnit, { quantity: '1' }, [])).toEqual([])
  })
})
