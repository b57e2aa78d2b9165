import { describe, expect, test } from 'vitest'
import { readSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import {
  type Draft,
  group,
  leaf,
  makeDraft,
  makeMembers,
  makeSeason,
  memberOf,
  scoreDraft,
} from '../support/make.ts'
import { patience } from '../support/runs.ts'
import { schoolbook } from '../support/schoolbook/season.ts'

const given = { kind: 'given', max: 100 }
const big = '999999999999999.999999999999'
const small = '0.000000000007'
/** What every object has, or is made from. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const honours = {
  awards: [
    { id: 'flag', title: 'Cờ', quota: { percent: '20', base: 'ranked', min: 1 }, tie: 'expand' },
    { id: 'cup', title: 'Cúp', quota: { count: 1 } },
  ],
  grades: [{ id: 'tot', title: 'Tốt', from: 0, quota: { percent: 50, base: 'ranked' } }],
}
const out = { status: 'unranked', reason: 'Không đăng ký' }

const drafts: Record<string, Draft> = {
  'nobody competes': { ...honours, members: makeMembers(3).map((one) => ({ ...one, ...out })) },
  'one member': { ...honours, members: makeMembers(1) },
  'everybody level, and nothing to tell them apart': { ...honours, ranking: { keys: [] } },
  'numbers as long as they may be': {
    sheet: { base: big, round: { to: '0.000000000001' } },
    nodes: ['1', '2', '3'].map((code) =>
      leaf(code, { kind: 'ratio', points: big, of: 'best', cap: big }, { weight: big, base: big }),
    ),
    facts: ['1', '2', '3'].flatMap((criterion) => [
      { member: 'a', criterion, quantity: big },
      { member: 'b', criterion, quantity: small },
    ]),
  },
  'names that objects inherit': {
    members: inherited.map((id, order) => ({ id, name: id, order })),
    nodes: inherited.map((code) =>
      leaf(code, {
        kind: 'choice',
        options: inherited.map((id) => ({ id, title: id, points: 1, raises: [{ flag: id }] })),
      }),
    ),
    facts: inherited.slice(1).map((id) => ({ member: id, criterion: id, option: '__proto__' })),
    grades: inherited.map((id, at) => ({ id, title: id, from: 3 - at })),
    sanctions: [{ when: { key: 'flag:__proto__', at_least: 1 }, at_most: 'toString' }],
    ranking: { keys: [{ key: 'node:__proto__' }, { key: 'grade' }, { key: 'flag:constructor' }] },
    awards: inherited.map((id) => ({ id, title: id, quota: { count: 1 } })),
  },
  'one name in two normal forms': {
    members: ['NFC', 'NFD'].map((form, order) => ({
      id: 'Đà Nẵng'.normalize(form),
      name: form,
      order,
    })),
    facts: [{ member: 'Đà Nẵng'.normalize('NFD'), criterion: '1', points: 5 }],
  },
  'a sheet worth nothing, all of it dropped': {
    sheet: { max: 0 },
    nodes: [leaf('1', given, { max: 0, not_applicable: 'rescale' })],
    facts: [{ member: 'a', criterion: '1', not_applicable: true }],
  },
}

test.each(Object.entries(drafts))('%s: as the schoolbook says', (_, draft) => {
  const season = makeSeason(draft)
  const { members, awards } = score(season)
  const told = members.map((member) => ({
    ...member,
    ledger: member.ledger.map(({ fact: _, steps: __, ...line }) => line),
  }))
  const expected = schoolbook(season, { stage: 'verified', fallback: false })
  expect(JSON.parse(JSON.stringify({ members: told, awards }))).toEqual(
    JSON.parse(JSON.stringify({ members: expected.members, awards: expected.awards })),
  )
})

/** A leaf under so many groups, each of which adds 1. */
function nested(levels: number): Draft {
  const groups = Array.from({ length: levels }, (_, at) => `g${at}`)
  const nodes = groups.reduce(
    (inside, code) => [group(code, inside, { base: 1 })],
    [leaf('1', given)],
  )
  return { members: makeMembers(1), nodes, facts: [{ member: 'a', criterion: '1', points: 3 }] }
}

describe('large sheets', () => {
  test('two hundred levels are scored, and nobody needs more', () => {
    expect(memberOf(scoreDraft(nested(200))).total).toBe('203')
    expect(readSeason(JSON.stringify(makeDraft(nested(300))))).toMatchObject({
      faults: [{ path: '$', code: 'json.too_deep' }],
    })
  })

  test(
    'five thousand criteria, each of which asks for the one before it',
    () => {
      const many = 5000
      const codes = Array.from({ length: many }, (_, at) => String(at))
      const nodes = codes.map((code, at) =>
        leaf(
          code,
          { kind: 'perUnit', points: 1 },
          at === 0 ? {} : { requires: { key: `node:${at - 1}`, at_least: 3 } },
        ),
      )
      const facts = codes.map((criterion) => ({ member: 'a', criterion, quantity: 3 }))
      const total = (given: unknown[]) =>
        memberOf(scoreDraft({ members: makeMembers(1), nodes, facts: given })).total
      expect(total(facts)).toBe(String(3 * many))
      expect(total(facts.filter((_, at) => at !== 5))).toBe('15')
    },
    patience,
  )
})
