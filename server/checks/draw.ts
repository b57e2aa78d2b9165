import { randomUUID } from 'node:crypto'
import { digestOf } from '../../db/canonical.ts'
import { insertDraw, listDraws, listLastYear } from '../../db/queries/check-draws.ts'
import { insertChecks } from '../../db/queries/checks.ts'
import type { Trx } from '../../db/store.ts'
import { drawChecks } from '../../scoring/cross-check/draw.ts'
import type { DrawInput } from '../../scoring/cross-check/model.ts'
import { AppError } from '../errors/app-error.ts'
import { hasEnded } from '../members/lasting.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { type Ground, readGround } from './ground.ts'
import { drawOf } from './read.ts'
import type { CheckDraw, NewDraw } from './schema.ts'

/**
 * Draws who checks whom, from the seed that was said in public and what the season has: anybody can draw
 * it again from what is kept. It may be drawn again, with a reason, until somebody has begun to check.
 *
 * @throws AppError `draw.begun`, `draw.impossible`, `request.invalid` without the reason for another draw
 */
export function makeDraw(act: Act, { k, seed, reason }: NewDraw): Promise<CheckDraw> {
  const seasonId = act.season.row.id
  return inSeason(act, 'check.draw', wholeSeason, async (trx, { scope, now }) => {
    const ground = await readGround(trx, scope)
    const number = 1 + (await listDraws(trx, seasonId)).length
    requireAllowed(ground, number, reason)
    const input = await inputOf(trx, scope, ground, { k, seed })
    const result = drawChecks(input)
    if ('impossible' in result) throw new AppError('draw.impossible')
    const drawn = { seasonId, number, seed, input, result, digest: digestOf({ input, result }) }
    const row = { ...drawn, reason, createdBy: act.actor.personId, createdAt: now }
    await insertDraw(trx, row)
    const checks = result.pairs.map(({ checker, member }) => ({
      ...{ id: randomUUID(), seasonId, drawNumber: number, checkerId: checker, memberId: member },
      ...{ disagreement: null, sentBy: null, sentAt: null },
    }))
    await insertChecks(trx, checks)
    return {
      answer: drawOf({ ...row, createdByName: act.actor.name }),
      event: {
        action: 'check.drawn',
        entity: 'checkDraw',
        entityId: `${seasonId}/${number}`,
        version: number,
        after: row,
        body: { number, k, seed, digest: row.digest },
      },
    }
  })
}

function requireAllowed({ items, checks }: Ground, number: number, reason: string): void {
  if (items.length > 0 || checks.some(({ sentAt }) => sentAt !== null))
    throw new AppError('draw.begun')
  if (number > 1 && reason === '')
    throw new AppError('request.invalid', { errors: [{ path: 'reason', code: 'reason.missing' }] })
}

async function inputOf(
  trx: Trx,
  { row, members }: SeasonScope,
  { self, participants }: Ground,
  chosen: Pick<DrawInput, 'k' | 'seed'>,
): Promise<DrawInput> {
  const ids = members.filter((member) => !hasEnded(member)).map(({ id }) => id)
  return {
    members: ids,
    ...chosen,
    lastYear: await listLastYear(trx, row.id),
    joint: jointPairs([...participants.values()]),
    sizes: sizesOf(
      ids,
      self.map(({ memberId }) => memberId),
    ),
  }
}

/** Each two that took part in one activity, once. */
function jointPairs(groups: readonly (readonly string[])[]): [string, string][] {
  const pairs = groups.flatMap((group) =>
    group.flatMap((a) => group.filter((b) => a < b).map((b): [string, string] => [a, b])),
  )
  return [...new Map(pairs.map((pair) => [pair.join('/'), pair])).values()]
}

/** How many criteria each states something under; a sheet that is not in yet counts as the usual one. */
function sizesOf(ids: readonly string[], stated: readonly string[]): Record<string, number> {
  const known = new Set(stated)
  const usual = known.size === 0 ? 1 : Math.round(stated.length / known.size)
  return Object.fromEntries(
    ids.map((id) => [id, known.has(id) ? stated.filter((of) => of === id).length : usual]),
  )
}
