import placing from '../../../criteria/lexicon/placing.json' with { type: 'json' }
import { phraseSet } from '../../reports/read/phrase-book.ts'
import { isCapital } from '../../reports/read/tokens.ts'
import type { Words } from './lexicon.ts'
import type { Placeable } from './model.ts'

const starts = phraseSet(placing.vague.start)
const ends = phraseSet(placing.vague.end)
const own = phraseSet(placing.vague.own)

/**
 * Whether a title is what a report closes with and tells of no deed: "Góp phần tăng cường tình hữu nghị", "Các hoạt
 * động đối ngoại khác". What names a partner, a country, a number or a sum has an object.
 */
export function isVague(
  { partners, countries, money }: Pick<Placeable, 'partners' | 'countries' | 'money'>,
  title: Words,
): boolean {
  const words = title.filter(({ kind }) => kind === 'word')
  const first = title.findIndex(({ kind }) => kind === 'word')
  const said = first >= 0 && (starts.at(title, first) !== undefined || endsVaguely(words))
  if (!said || partners.length + countries.length > 0 || money) return false
  return !title.some((token, at) => token.kind === 'number' || isName(title, at, first))
}

/** Whose report it is names nothing: "Liên hiệp", "Việt Nam". */
function isName(title: Words, at: number, first: number): boolean {
  if (at === first || !isCapital(title[at])) return false
  return !own.at(title, at) && (at === 0 || !own.at(title, at - 1))
}

function endsVaguely(words: Words): boolean {
  return words.some((_, at) => ends.at(words, at)?.length === words.length - at)
}
