import { insertValues, listValues, type StoredValue } from '../../db/queries/stage-values.ts'
import { isEmptyFact, isSameFact } from '../claims/fact.ts'
import { stageValueOf } from '../claims/stage-value.ts'
import { AppError } from '../errors/app-error.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import type { VerifiedAsSelf, VerifyAsSelf } from './schema.ts'

type Item = VerifyAsSelf['items'][number]

/**
 * Takes over the members' own values, all of those named or none. One that was verified so already stays
 * as it is.
 *
 * @throws AppError `right.own_organisation` when one of them is of the own organisation,
 *   `sheet.not_submitted`, `request.invalid` naming those without an own value
 */
export function verifyAsSelf(act: Act, { items }: VerifyAsSelf): Promise<VerifiedAsSelf> {
  const seasonId = act.season.row.id
  const memberIds = [...new Set(items.map(({ member }) => member))]
  return inSeason(act, 'sheet.verify', { memberIds }, async (trx, { now }) => {
    const columns = columnsByCell(await listValues(trx, seasonId))
    requireSelf(items, columns)
    const by = { createdBy: act.actor.personId, createdByName: act.actor.name, createdAt: now }
    const values = items.map((item) => verifiedAsSelf(columns.get(keyOf(item))!, by))
    const added = values
      .filter(({ isNew }) => isNew)
      .map(({ value: { createdByName, ...row } }) => row)
    await insertValues(trx, added)
    const body = {
      items: added.map(({ memberId, criterion, round }) => ({ memberId, criterion, round })),
    }
    return {
      answer: { done: items.length, values: values.map(({ value }) => stageValueOf(value)) },
      event:
        added.length === 0
          ? null
          : {
              action: 'values.verified_as_self',
              entity: 'stageValue',
              entityId: `${seasonId}/verified`,
              memberId: memberIds.length === 1 ? (memberIds[0] ?? null) : null,
              after: added,
              body,
            },
    }
  })
}

interface Columns {
  self?: StoredValue
  verified?: StoredValue
}

function columnsByCell(values: readonly StoredValue[]): Map<string, Columns> {
  const columns = new Map<string, Columns>()
  for (const value of values) {
    const key = keyOf({ member: value.memberId, criterion: value.criterion })
    if (value.stage === 'self' || value.stage === 'verified')
      columns.set(key, { ...columns.get(key), [value.stage]: value })
  }
  return columns
}

function keyOf({ member, criterion }: Item): string {
  return `${member}/${criterion}`
}

function requireSelf(items: readonly Item[], columns: ReadonlyMap<string, Columns>): void {
  const keys = items.map(keyOf)
  const errors = items.flatMap((item, index): FieldFault[] => {
    const path = `items.${index}.criterion`
    if (keys.indexOf(keyOf(item)) < index) return [{ path, code: 'list.repeats' }]
    const self = columns.get(keyOf(item))?.self
    return !self || isEmptyFact(self.fact) ? [{ path, code: 'self.missing' }] : []
  })
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}

function verifiedAsSelf(
  { self, verified }: Columns,
  by: Pick<StoredValue, 'createdBy' | 'createdByName' | 'createdAt'>,
): { value: StoredValue; isNew: boolean } {
  if (verified && isSameFact(verified.fact, self?.fact)) return { value: verified, isNew: false }
  const round = (verified?.round ?? 0) + 1
  const value = { ...self!, stage: 'verified' as const, round, note: '', reason: '', ...by }
  return { value, isNew: true }
}
