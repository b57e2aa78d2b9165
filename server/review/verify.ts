import {
  insertValue,
  listValues,
  type StoredValue,
  type ValueInsert,
} from '../../db/queries/stage-values.ts'
import type { Trx } from '../../db/store.ts'
import { factFaults } from '../claims/check.ts'
import { isEmptyFact, isSameFact, tidyFact } from '../claims/fact.ts'
import type { StageValue } from '../claims/schema.ts'
import { stageValueOf } from '../claims/stage-value.ts'
import { AppError } from '../errors/app-error.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import { versionMismatch } from '../http/conditional.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase, requireNode } from '../seasons/base.ts'
import type { VerifyValue } from './schema.ts'

/** The cell of the matrix that is verified. */
interface Cell {
  memberId: string
  criterion: string
}

/**
 * Gives a verified value beside the member's own, as the round after `round` (0 where there is none).
 * Other than the member's value, or with points of one's own, it needs a reason.
 *
 * @throws AppError `criterion.not_found`, `right.own_organisation`, `sheet.not_submitted`,
 *   `version.mismatch` with the value in force, `request.invalid`
 */
export function verifyValue(
  act: Act,
  { memberId, criterion }: Cell,
  round: number,
  input: VerifyValue,
): Promise<StageValue> {
  const seasonId = act.season.row.id
  return inSeason(act, 'sheet.verify', { memberIds: [memberId] }, async (trx, { now }) => {
    const { self, verified } = await columnsOf(trx, seasonId, { memberId, criterion })
    if ((verified?.round ?? 0) !== round) throw mismatch(verified)
    await requireSoundValue(trx, act, { memberId, criterion }, input, self)
    const given = { fact: tidyFact(input.fact), note: '', reason: input.reason }
    const value: StoredValue = {
      ...{ seasonId, memberId, criterion, stage: 'verified', round: round + 1, ...given },
      grounds: self?.grounds ?? { activityIds: [], evidenceIds: [] },
      ...{ createdBy: act.actor.personId, createdByName: act.actor.name, createdAt: now },
    }
    const row = rowOf(value)
    if (!(await insertValue(trx, row)))
      throw mismatch((await columnsOf(trx, seasonId, { memberId, criterion })).verified)
    return {
      answer: stageValueOf(value),
      event: {
        action: 'value.verified',
        entity: 'stageValue',
        entityId: `${seasonId}/${memberId}/${criterion}/verified/${value.round}`,
        memberId,
        version: value.round,
        before: verified && rowOf(verified),
        after: row,
        body: { criterion, round: value.round, self: self?.fact ?? null, fact: value.fact },
      },
    }
  })
}

function rowOf({ createdByName, ...row }: StoredValue): ValueInsert {
  return row
}

function mismatch(verified: StoredValue | undefined): AppError {
  return versionMismatch(verified ? stageValueOf(verified) : null)
}

async function columnsOf(trx: Trx, seasonId: string, cell: Cell) {
  const values = await listValues(trx, seasonId, cell)
  const at = (stage: StoredValue['stage']) => values.find((value) => value.stage === stage)
  return { self: at('self'), verified: at('verified') }
}

/** @throws AppError `criterion.not_found`, `request.invalid` with what the rule cannot take, or without the reason that another value than the member's needs */
export async function requireSoundValue(
  trx: Trx,
  { season, language }: Act,
  { memberId, criterion }: Cell,
  { fact, reason }: VerifyValue,
  self: StoredValue | undefined,
): Promise<void> {
  const base = await loadBase(trx, season.row.id)
  const node = requireNode(base, criterion)
  const errors: FieldFault[] = []
  if (isEmptyFact(fact)) errors.push({ path: 'fact', code: 'fact.empty' })
  if (reason === '' && !isSameFact(fact, self?.fact))
    errors.push({ path: 'reason', code: 'reason.missing' })
  const isGiven = 'rule' in node && node.rule.kind === 'given'
  const overrides = fact.points !== undefined && !isGiven && reason !== ''
  const whole = overrides ? { ...fact, reason } : fact
  const faults = factFaults({ base, node, memberId, language }, 'verified', whole, 'fact')
  errors.push(...faults.filter(({ path }) => !errors.some((known) => known.path === path)))
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}
