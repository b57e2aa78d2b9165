import placing from '../../../criteria/lexicon/placing.json' with { type: 'json' }
import { findEnclosed } from '../../reports/read/enclosed.ts'
import { findMainVerb } from '../../reports/read/main-verb.ts'
import { hasPhrase, phraseSet } from '../../reports/read/phrase-book.ts'
import type { Words } from './lexicon.ts'
import type { Placeable } from './model.ts'

const ahead = phraseSet(placing.ahead)

/** Whether a title is of something that is to be done yet: "Sẽ tổ chức …", "Liên hiệp dự kiến đón …". */
export function isToCome(title: Words): boolean {
  const verb = findMainVerb(title, findEnclosed(title))
  if (verb) return hasPhrase(ahead, title, 0, verb.at)
  const first = title.findIndex(({ kind }) => kind === 'word')
  return first >= 0 && ahead.at(title, first) !== undefined
}

/** Whether the sum in an activity is only hoped for: it happened, but nothing of the money is promised or paid. */
export function isMoneyToCome({ money }: Pick<Placeable, 'money'>, title: Words): boolean {
  return money?.kind === 'planned' || hasPhrase(ahead, title, 0, title.length)
}
