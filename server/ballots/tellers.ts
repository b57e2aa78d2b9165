import { type StoredMotion, updateMotion } from '../../db/queries/motions.ts'
import { listTellers, replaceTeller } from '../../db/queries/tellers.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { settled } from './officers.ts'
import { readMotion, requireMotion } from './read.ts'
import type { Motion, TellerKey } from './schema.ts'
import { isSealKey } from './seal.ts'

/**
 * Takes the public key of one of two tellers, before the vote is opened, from somebody who speaks for the
 * member that the heads named for that place. They are of two organisations. Who has a place keeps it: only that person gives another key. Whoever has asked for the vote to be opened
 * asks again, now of the new tellers.
 *
 * @throws AppError `motion.wrong_state`, `teller.not_named`, `teller.same_member`, `teller.taken`, `member.none_of_yours`,
 *   `request.invalid` with `teller.key`
 */
export function registerTeller(
  act: Act,
  id: string,
  { position, publicKey }: TellerKey,
): Promise<Motion> {
  if (!isSealKey(publicKey))
    throw new AppError('request.invalid', { errors: [{ path: 'publicKey', code: 'teller.key' }] })
  return inSeason(act, 'motion.tell', wholeSeason, async (trx, { scope }) => {
    const before = await requireMotion(trx, scope.row.id, id)
    if (before.custody !== 'tellers' || before.state !== 'draft')
      throw new AppError('motion.wrong_state')
    const memberId = requireNamed(before, position, scope)
    if (memberId === null) throw new AppError('member.none_of_yours')
    const { personId } = act.actor
    const teller = { motionId: id, position, personId, memberId, publicKey }
    await requireFree(trx, teller)
    await replaceTeller(trx, teller)
    const after = { ...before, ...settled, version: before.version + 1 }
    if (!(await updateMotion(trx, after))) throw new AppError('motion.wrong_state')
    return {
      answer: await readMotion(trx, { personId, scope }, id),
      event: {
        ...{ action: 'teller.registered', entity: 'teller', entityId: `${id}/${position}` },
        ...{ memberId, after: teller, body: { number: before.number, position } },
      },
    }
  })
}

/** @returns The member for which the place is held. @throws AppError `teller.not_named` */
function requireNamed(
  { tellerMembers }: StoredMotion,
  position: number,
  { grants, memberId }: SeasonScope,
): string | null {
  // Motions from before tellers were named.
  if (tellerMembers.length === 0) return memberId
  const named = tellerMembers[position - 1] ?? null
  if (!speaksFor(grants, named)) throw new AppError('teller.not_named')
  return named
}

/** @throws AppError `teller.taken`, `teller.same_member` */
async function requireFree(
  db: Db,
  teller: { motionId: string; position: number; personId: string; memberId: string } & Pick<
    TellerKey,
    'publicKey'
  >,
): Promise<void> {
  const others = (await listTellers(db, [teller.motionId])).filter(
    ({ personId }) => personId !== teller.personId,
  )
  if (others.some(({ position }) => position === teller.position))
    throw new AppError('teller.taken')
  const { memberId, publicKey } = teller
  if (others.some((each) => each.memberId === memberId || each.publicKey === publicKey))
    throw new AppError('teller.same_member')
}

/** The place of a person among the two tellers of a motion; `undefined` for whoever has none. */
export async function placeOf(
  db: Db,
  { id }: Pick<StoredMotion, 'id'>,
  personId: string,
): Promise<number | undefined> {
  return (await listTellers(db, [id])).find((teller) => teller.personId === personId)?.position
}
