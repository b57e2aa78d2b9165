import { describe, expect, test } from 'vitest'
import type { Decisive } from '../../../scoring/explain/outlook/model.ts'
import type { CellView } from '../../../web/components/review/cells.ts'
import { queueOrder, stakesOf } from '../../../web/components/review/stakes.ts'

const cell = (member: string, changes: Partial<CellView> = {}): CellView => ({
  ...{ key: `${member}/I.1`, member, criterion: 'I.1', self: null, verified: null },
  ...{
    evidence: 1,
    activities: 0,
    bare: 0,
    provable: true,
    selfPoints: '1',
    crossPoints: null,
    verifiedPoints: null,
    state: 'waiting',
    wanting: null,
  },
  ...{
    mayVerify: true,
    submitted: true,
    toReview: true,
    open: true,
    revised: false,
    contested: false,
    changedAt: null,
  },
  ...changes,
})
const rank = { what: 'rank', member: 'a', from: 1, to: [2] } as const
const award = { what: 'award', member: 'a', award: 'co', from: 'has', to: ['not'] } as const
const decisive = (turns: (typeof rank | typeof award)[], ...members: string[]): Decisive => ({
  cells: members.map((member) => ({ member, criterion: 'I.1' })),
  turns: turns.map((turn) => ({ ...turn, to: [...turn.to] })) as Decisive['turns'],
})
const order = (cells: CellView[], ...found: Decisive[]) =>
  queueOrder(cells, stakesOf({ decisive: found })).map(({ member }) => member)

describe('the queue', () => {
  const cells = [
    cell('done', { open: false, selfPoints: '9' }),
    cell('small'),
    cell('large', { selfPoints: '5' }),
    cell('ranks', { selfPoints: '0.5' }),
    cell('awards', { selfPoints: '0.25' }),
    cell('own', { mayVerify: false, selfPoints: '8' }),
    cell('revised', { open: false, revised: true }),
  ]

  test('before anything is known goes by points, what can be done first', () => {
    expect(order(cells)).toEqual(['large', 'small', 'ranks', 'awards', 'revised', 'done', 'own'])
  })

  test('puts what can change an award before what can change a rank', () => {
    const found = [decisive([rank], 'ranks'), decisive([rank, award], 'awards')]
    expect(order(cells, ...found).slice(0, 3)).toEqual(['awards', 'ranks', 'large'])
  })

  test('two cells that decide together both stand with what they decide, the gravest of all', () => {
    const stakes = stakesOf({ decisive: [decisive([rank], 'a'), decisive([award], 'a', 'b')] })
    expect([...stakes.of]).toEqual([
      ['a/I.1', 'award'],
      ['b/I.1', 'award'],
    ])
    expect(stakes.turns.get('a/I.1')).toEqual([rank])
  })

  test('of equal points the unproven one comes first, else the order stays', () => {
    const equal = [cell('a'), cell('b', { evidence: 0 }), cell('c')]
    expect(order(equal)).toEqual(['b', 'a', 'c'])
  })

  test('a difference counts by how far verdict and self-score lie apart', () => {
    const apart = { open: false, revised: true }
    const near = cell('near', { ...apart, selfPoints: '9', verifiedPoints: '8' })
    const far = cell('far', { ...apart, selfPoints: '2', verifiedPoints: '5' })
    expect(order([near, far])).toEqual(['far', 'near'])
  })
})
