import placing from '../../../criteria/lexicon/placing.json' with { type: 'json' }
import { hasPhrase, phraseSet } from '../../reports/read/phrase-book.ts'
import type { Words } from './lexicon.ts'

const start = phraseSet(placing.failed.start)
const any = phraseSet(placing.failed.any)
const not = phraseSet(placing.failed.not)
const managed = phraseSet(placing.failed.managed)

/** So many words stand at most between: "không đón tiếp được". */
const between = 4

/** Whether a title tells of what did not happen: called off, put off, not managed. */
export function hasFailed(title: Words): boolean {
  const first = title.findIndex(({ kind }) => kind === 'word')
  if (first < 0) return false
  return (
    start.at(title, first) !== undefined ||
    hasPhrase(any, title, 0, title.length) ||
    title.some((_, at) => isNotManaged(title, at))
  )
}

/** "chưa thành lập được", but not "chưa được đến trường", which says of somebody what is done to him. */
function isNotManaged(title: Words, at: number): boolean {
  if (!not.at(title, at)) return false
  const rest = title.slice(at + 1, at + between + 2)
  const sign = rest.findIndex(({ kind }) => kind !== 'word')
  const to = sign < 0 ? rest.length : sign
  return !managed.at(rest, 0) && hasPhrase(managed, rest, 0, to)
}
