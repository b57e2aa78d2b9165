import type { Activity } from '../../../server/activities/schema.ts'
import { fold } from '../../i18n/fold.ts'

/** Words so common in titles that they tell two activities apart no better than "and" would. */
const common = new Set(
  'cac cua cho tai voi nam tinh thanh pho viet nam to chuc hoi huu nghi lien hiep va nhan dan don hoat dong tham gia phoi hop'.split(
    ' ',
  ),
)

function wordsOf(title: string): Set<string> {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  return new Set(words.filter((word) => word.length > 1 && !common.has(word)))
}

/**
 * The recorded activity that what is typed looks most like: half of the telling words are the same, or
 * a third and the day too. Undefined while nothing comes near.
 *
 * @param day `YYYY-MM-DD`, `YYYY-MM` or '' while it is not readable yet.
 */
export function findSimilar(
  activities: readonly Activity[],
  title: string,
  day: string,
): Activity | undefined {
  const mine = wordsOf(title)
  if (mine.size < 2) return undefined
  const rated = activities.map((activity) => {
    const theirs = wordsOf(activity.title)
    const shared = [...mine].filter((word) => theirs.has(word)).length
    const share = shared / Math.min(mine.size, theirs.size || 1)
    const sameDay = day !== '' && activity.startsOn.startsWith(day)
    return { activity, share, near: shared >= 2 && share >= (sameDay ? 0.34 : 0.6) }
  })
  return rated.filter(({ near }) => near).sort((a, b) => b.share - a.share)[0]?.activity
}
