import { expect, test } from 'vitest'
import {
  jointStateFor,
  type SignatureState,
  signatureStates,
} from '../../../scoring/joint/joint-state.ts'

/** "b+ c-": partner b signed, c objected; a mere letter has said nothing. */
function partners(text: string) {
  const states: Record<string, SignatureState> = { '+': 'signed', '-': 'objected' }
  return text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({ memberId: each[0]!, state: states[each[1]!] ?? 'unsigned' }))
}

test.each([
  ['a', '', null],
  ['a', 'b c', 'unsigned'],
  ['a', 'b+ c', 'unsigned'],
  ['a', 'b+ c+', 'signed'],
  ['a', 'b+ c-', 'objected'],
  ['b', 'b+ c', 'signed'],
  ['c', 'b+ c', 'unsigned'],
  ['c', 'b c+', 'signed'],
  ['b', 'b+ c-', 'objected'],
] as const)('for %s with %s: %s', (member, signed, state) => {
  expect(jointStateFor(member, partners(signed))).toBe(state)
})

test('the states by their names', () => {
  expect(signatureStates).toEqual(['unsigned', 'signed', 'objected'])
})
