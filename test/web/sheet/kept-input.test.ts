import { expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import { emptyInput } from '../../../web/components/sheet/claim-input.ts'
import { keptInputs } from '../../../web/components/sheet/kept-input.ts'
import { createMachine } from '../drafts/ports.ts'

const rule = { kind: 'perUnit', points: '1' } as const
const leafOf = (code: string): Node => ({ code, title: `Tiêu chí ${code}`, rule })
const nodes: Node[] = [
  { code: 'I', title: 'Mục I', nodes: [leafOf('I.1'), leafOf('I.2')] },
  { code: 'II', title: 'Mục II', max: '5', not_applicable: 'zero', nodes: [leafOf('II.1')] },
]
const whose = { seasonId: 'cum-3-2024', memberId: 'gia-lai' }

test('all that a machine keeps is found, in the order of the sheet, that a group does not apply too', () => {
  const { store } = createMachine().ports
  const keep = (code: string, value: object, member = 'gia-lai') =>
    store.write(`claim.cum-3-2024.${member}.${code}`, { value, at: '2024-12-01', key: code })
  keep('II', { figures: { not_applicable: true } })
  keep('I.2', { note: 'Ghi sau' })
  keep('I.1', { note: 'Của đơn vị khác' }, 'dak-lak')
  keep('I', { note: 'Mục này luôn áp dụng' })
  const kept = keptInputs({ nodes }, whose, store)
  expect(kept.map(({ node, input }) => [node.code, input])).toEqual([
    ['I.2', { ...emptyInput(), note: 'Ghi sau' }],
    ['II', { ...emptyInput(), figures: { not_applicable: true } }],
  ])
  for (const { name } of kept) store.drop(name)
  expect(keptInputs({ nodes }, whose, store)).toEqual([])
})
