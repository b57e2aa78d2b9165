import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { givenWithout } from '../../../scoring/facts.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import { freshAnswer, keptAnswers } from '../../../scoring/tree/answer.ts'

const member = { id: 'hue', name: 'Huế', order: 1 }
const ranked = givenWithout(member)
const unranked = givenWithout({ ...member, status: 'unranked' })

function fact(figures: Partial<Fact>): Fact {
  return { member: 'hue', criterion: '1.1', ...figures }
}

test.each([
  { what: 'the same count', fields: ['quantity'], one: { quantity: '3' }, two: { quantity: '3' } },
  {
    what: 'the same count, told otherwise',
    fields: ['quantity'],
    ...{ one: { quantity: '3' }, two: { quantity: '3', note: 'hai đợt' } },
  },
  {
    what: 'the same two figures',
    fields: ['actual', 'plan'],
    ...{ one: { actual: '5', plan: '4' }, two: { plan: '4', actual: '5' } },
  },
  { what: 'no figure', fields: ['met'], one: {}, two: { reason: 'chưa có' } },
] as const)('$what is one answer', ({ fields, one, two }) => {
  const answers = keptAnswers(fields)
  expect(answers(fact(two), ranked)).toBe(answers(fact(one), ranked))
})

test.each([
  { what: 'another count', fields: ['quantity'], one: { quantity: '3' }, two: { quantity: '4' } },
  { what: 'none and nought', fields: ['quantity'], one: {}, two: { quantity: '0' } },
  {
    what: 'the two figures the other way round',
    fields: ['actual', 'plan'],
    ...{ one: { actual: '5', plan: '4' }, two: { actual: '4', plan: '5' } },
  },
  {
    what: 'no plan',
    fields: ['actual', 'plan'],
    one: { actual: '5', plan: '5' },
    two: { actual: '5' },
  },
  { what: 'no and yes', fields: ['met'], one: { met: false }, two: { met: true } },
  { what: 'two levels', fields: ['option'], one: { option: 'tot' }, two: { option: 'kha' } },
  {
    what: 'last year’s figure',
    fields: ['actual', 'previous'],
    ...{ one: { actual: '5', previous: '4' }, two: { actual: '5', previous: '3' } },
  },
  { what: 'points', fields: ['points'], one: { points: '1' }, two: { points: '2' } },
] as const)('$what: two answers, each with its own figures', ({ fields, one, two }) => {
  const answers = keptAnswers(fields)
  expect(answers(fact(one), ranked).given).toEqual(freshAnswer(fact(one), ranked).given)
  expect(answers(fact(two), ranked).given).toEqual(freshAnswer(fact(two), ranked).given)
})

test('a member out of competition has answers of its own', () => {
  const answers = keptAnswers(['quantity'])
  const three = fact({ quantity: '3' })
  expect(answers(three, ranked).given.ranked).toBe(true)
  expect(answers(three, unranked).given.ranked).toBe(false)
  expect(answers(null, unranked)).toBe(answers(null, unranked))
})

test.each([
  { what: '512 values of a field', fields: ['quantity'], most: 512, say: byQuantity },
  { what: '512 values beside one plan', fields: ['actual', 'plan'], most: 512, say: byActual },
  { what: '512 plans', fields: ['actual', 'plan'], most: 512, say: byPlan },
] as const)('$what are kept; one more makes the leaf forget them all, not mix them up', (row) => {
  const answers = keptAnswers(row.fields)
  const ask = (at: number) => answers(row.say(at), ranked)
  const first = Array.from({ length: row.most }, (_, at) => ask(at))
  expect(first.every((answer, at) => ask(at) === answer)).toBe(true)
  expect(ask(row.most).given).toEqual(freshAnswer(row.say(row.most), ranked).given)
  expect(first.some((answer, at) => ask(at) === answer)).toBe(false)
  expect(first.every(({ given }, at) => isDeepStrictEqual(given, ask(at).given))).toBe(true)
})

function byQuantity(at: number): Fact {
  return fact({ quantity: String(at) })
}

function byActual(at: number): Fact {
  return fact({ actual: String(at), plan: '7' })
}

function byPlan(at: number): Fact {
  return fact({ actual: '7', plan: String(at) })
}
