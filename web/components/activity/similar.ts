import type { Activity } from '../../../server/activities/schema.ts'
import { fold } from '../../i18n/fold.ts'

/** Words so common in titles that they tell two activities apart no better than "and" would. */
const common = new Set(
  'cac cua cho tai voi nam tinh thanh pho viet nam to chuc hoi huu nghi lien hiep va nhan dan don hoat dong tham gia phoi hop'.split(
    ' ',
  ),
)

function wordsOf(title: string): Set<string> {
  return new Set(fold(title).match(/[a-z0-9]{2,}/g) ?? [])
}

const telling = (words: Set<string>) => new Set([...words].filter((word) => !common.has(word)))

const sharedBy = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length

/** How much of the shorter of two sets is in the other, 0 to 1. */
function overlap(a: Set<string>, b: Set<string>): number {
  return sharedBy(a, b) / Math.max(1, Math.min(a.size, b.size))
}

/**
 * The recorded activity that what is typed looks most like: more than half of the words are the same
 * and one of them tells; or half of the telling ones, or on the same day a third. Undefined while
 * nothing comes near.
 *
 * @param day `YYYY-MM-DD`, `YYYY-MM` or '' while it is not readable yet.
 */
export function findSimilar(
  activities: readonly Activity[],
  title: string,
  day: string,
): Activity | undefined {
  const words = wordsOf(title)
  const mine = telling(words)
  if (words.size < 3 || mine.size < 1) return undefined
  const rated = activities.map((activity) => {
    const others = wordsOf(activity.title)
    const theirs = telling(others)
    const shared = sharedBy(mine, theirs)
    const share = overlap(mine, theirs)
    const sameDay = day.length > 4 && activity.startsOn.startsWith(day)
    const near =
      (shared >= 1 && overlap(words, others) >= 0.6) ||
      (shared >= 2 && share >= (sameDay ? 0.34 : 0.5))
    return { activity, share, near }
  })
  return rated.filter(({ near }) => near).sort((a, b) => b.share - a.share)[0]?.activity
}
