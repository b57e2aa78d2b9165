import type { Motion } from '../../../server/ballots/schema.ts'

/** What a vote with tellers waits for, and which of the two it is whose turn it is. */
export type TellerTurn = { act: 'key' | 'seal' | 'agree'; position: 1 | 2 }

type Part = Pick<Motion, 'custody' | 'state' | 'tellers' | 'layer' | 'unopened'>

/** The turns that a vote waits for: keys of both before it is opened, then one seal after the other. */
export function tellerTurns({ custody, state, tellers, layer, unopened }: Part): TellerTurn[] {
  if (custody !== 'tellers') return []
  if (state === 'draft')
    return ([1, 2] as const)
      .filter((place) => !tellers.some(({ position }) => position === place))
      .map((position) => ({ act: 'key', position }))
  if (state !== 'ended' || layer === 0) return []
  if (unopened && !unopened.agreed)
    return [{ act: 'agree', position: unopened.position === 1 ? 2 : 1 }]
  // The first opens the outer of two seals, the second the last one.
  return [{ act: 'seal', position: layer === 2 ? 1 : 2 }]
}

/** Whether one of the turns is the reader's: as the teller itself, before there is one as of its member. */
export function isTellersTurn(
  motion: Part & Pick<Motion, 'tellerMembers'>,
  own: string | null,
): boolean {
  return tellerTurns(motion).some(({ act, position }) =>
    act === 'key'
      ? own !== null && motion.tellerMembers[position - 1] === own
      : motion.tellers.some((teller) => teller.own && teller.position === position),
  )
}
