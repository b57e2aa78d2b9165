import { countedField } from '../../scoring/claim.ts'
import { isGroup } from '../../scoring/model/node.ts'
import type { Claim } from '../claims/schema.ts'
import { AppError } from '../errors/app-error.ts'
import { type FieldFault, repeatFaults } from '../errors/field-fault.ts'
import type { Language } from '../errors/schema.ts'
import { requireNode, type SeasonBase } from '../seasons/base.ts'
import { closedBy } from './propose.ts'
import type { NewPlacements, Place } from './schema.ts'

/**
 * What is asked for says each thing once: a place named twice, or to be counted and taken out at once, would be
 * told of as two changes.
 *
 * @throws AppError `request.invalid`
 */
export function requireEachOnce({ count, release }: NewPlacements): void {
  const counted = count.map(keyOf)
  const released = release.map(keyOf)
  refuse([
    ...repeatFaults(
      'count',
      count.map(({ activityId }) => activityId),
    ),
    ...repeatFaults('release', released),
    ...released.flatMap((key, at) =>
      counted.includes(key) ? [{ path: `release.${at}`, code: 'list.repeats' }] : [],
    ),
  ])
}

/**
 * Each activity counts nowhere else, and its criterion takes activities.
 *
 * @param places `release` only with what counts there.
 * @throws AppError `criterion.not_found`, `request.invalid`
 */
export function requirePlaceable(
  base: SeasonBase,
  claims: readonly Claim[],
  { count, release }: NewPlacements,
  language: Language,
): void {
  const gone = new Set(release.map(keyOf))
  const leftAt = ({ activityId }: Place) =>
    countedAt(claims, activityId).filter((criterion) => !gone.has(keyOf({ activityId, criterion })))
  refuse(
    count.flatMap((place, at): FieldFault[] => {
      const path = `count.${at}`
      const left = leftAt(place)
      if (left.length > 0) return [countedFault(path, place, left, language)]
      const code = closedCode(base, claims, place.criterion)
      return code ? [{ path, code }] : []
    }),
  )
}

/** Where it counts: a person has to know whether it is there already, or where to take it out. */
function countedFault(
  path: string,
  { criterion }: Place,
  left: readonly string[],
  language: Language,
): FieldFault {
  const code = 'activity.counted_already'
  const said = countedWords[left.includes(criterion) ? 'here' : 'elsewhere'][language]
  return { path, code, message: said(left.join(', ')) }
}

const countedWords = {
  here: {
    vi: (codes: string) => `Hoạt động này đã tính ở ${codes}, không tính lần nữa.`,
    en: (codes: string) => `This activity counts under ${codes} already and is not counted again.`,
  },
  elsewhere: {
    vi: (codes: string) =>
      `Hoạt động này đã tính ở ${codes}. Bỏ ở đó trước, hoặc mở bảng tự chấm để tính cả hai nơi.`,
    en: (codes: string) =>
      `This activity counts under ${codes} already. Take it out there first, or open the self-score to count it in both.`,
  },
}

/** The criteria under which a member counts an activity. */
export function countedAt(claims: readonly Claim[], activityId: string): string[] {
  return claims.flatMap(({ criterion, activityIds }) =>
    activityIds.includes(activityId) ? [criterion] : [],
  )
}

/** @throws AppError `request.invalid` where there are faults */
export function refuse(errors: FieldFault[]): void {
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}

const closedCodes = {
  stated: 'claim.counted_and_stated',
  not_applicable: 'field.contradicts',
} as const

/** Why a criterion takes no activity; null where it does. */
function closedCode(base: SeasonBase, claims: readonly Claim[], criterion: string): string | null {
  const node = requireNode(base, criterion)
  if (isGroup(node) || countedField(node) === null) return 'criterion.counts_no_activities'
  const closed = closedBy(
    node,
    claims.find((claim) => claim.criterion === criterion),
  )
  return closed && closedCodes[closed]
}

function keyOf({ activityId, criterion }: Place): string {
  return `${activityId} ${criterion}`
}
