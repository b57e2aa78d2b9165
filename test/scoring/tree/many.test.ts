import { expect, test } from 'vitest'
import { score } from '../../../scoring/score.ts'
import { leaf, makeSeason } from '../support/make.ts'

test.each([31, 32, 33, 64, 70])(
  'of %i members each is scored once, from its own figure',
  (count) => {
    const quantities = Array.from({ length: count }, (_, at) => at + 1)
    const season = makeSeason({
      nodes: [leaf('1', { kind: 'perUnit', points: 2 }, { unit: 'đoàn' })],
      members: quantities.map((order) => ({ id: `m${order}`, name: `Đơn vị ${order}`, order })),
      facts: quantities.map((quantity) => ({ member: `m${quantity}`, criterion: '1', quantity })),
    })
    const result = score(season)
    expect(result.members.map(({ id, total }) => [id, total])).toEqual(
      quantities.toReversed().map((quantity) => [`m${quantity}`, String(2 * quantity)]),
    )
  },
)
