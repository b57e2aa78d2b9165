import type { Place } from '../../../server/placements/schema.ts'
import { t } from '../../i18n/placements.ts'
import { problemText } from '../../i18n/problem.ts'
import { isProblem } from '../../problem.ts'

/** Why nothing was changed: as a whole, and of each activity that was in the way. */
export interface Refusal {
  text: string
  faults: readonly string[]
}

/**
 * @param sent What was asked for, in its order: the server names a place by its number ("count.3").
 * @param titleOf Of an activity; undefined where it is not known here.
 */
export function refusalOf(
  error: unknown,
  sent: { count: readonly Place[]; release: readonly Place[] },
  titleOf: (activityId: string) => string | undefined,
): Refusal {
  const errors = isProblem(error) ? error.errors : []
  if (errors.length === 0) return { text: problemText(error), faults: [] }
  const faults = errors.map(({ path, message }) => {
    const [, list, at] = /^(count|release)\.(\d+)/.exec(path) ?? []
    const place = list && sent[list as keyof typeof sent][Number(at)]
    const title = place && titleOf(place.activityId)
    return title ? t('fault', title, message) : message
  })
  return { text: t('refused'), faults: [...new Set(faults)] }
}
