import { expect, test } from 'vitest'
import type { Motion } from '../../../server/ballots/schema.ts'
import { isTellersTurn, tellerTurns } from '../../../web/components/conference/teller-turn.ts'

type Part = Parameters<typeof isTellersTurn>[0]

const both = [
  { position: 1, memberId: 'a', own: true },
  { position: 2, memberId: 'b', own: false },
]
const motion = (changes: Partial<Part> = {}): Part => ({
  ...{ custody: 'tellers', state: 'ended', tellers: both, layer: 2, unopened: null },
  ...{ tellerMembers: ['a', 'b'] },
  ...changes,
})
const unopened = (agreed: boolean): Motion['unopened'] => ({ position: 1, papers: 1, agreed })

test.each([
  ['keys of both before it is opened', { state: 'draft', tellers: [] }, ['key 1', 'key 2']],
  ['the one that is missing', { state: 'draft', tellers: [both[0]!] }, ['key 2']],
  ['nothing once both are there', { state: 'draft' }, []],
  ['nobody while members vote', { state: 'open' }, []],
  ['the first to take the outer seal off', {}, ['seal 1']],
  ['the second to take the last one off', { layer: 1 }, ['seal 2']],
  ['the other one to agree', { unopened: unopened(false) }, ['agree 2']],
  ['the same one again after that', { unopened: unopened(true) }, ['seal 1']],
  ['nobody where the server holds the key', { custody: 'server' }, []],
] as const)('%s', (_what, changes, turns) => {
  const told = tellerTurns(motion(changes as Partial<Part>))
  expect(told.map(({ act, position }) => `${act} ${position}`)).toEqual(turns)
})

test('a key is asked of the member, a seal of the teller itself', () => {
  const draft = motion({ state: 'draft', tellers: [] })
  expect(['a', 'b', 'c', null].map((own) => isTellersTurn(draft, own))).toEqual([
    ...[true, true, false, false],
  ])
  expect(isTellersTurn(motion(), 'a')).toBe(true)
  expect(isTellersTurn(motion({ layer: 1 }), 'a')).toBe(false)
})
