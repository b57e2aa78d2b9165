import { areaHeadings, events, headingStems, verbs, zonePhrases } from './lexicon.ts'
import { isCapital, type Token, tokenize } from './tokens.ts'

/** What is known of a line before it is judged. */
export interface Line {
  /** Without number and bullet. */
  text: string
  numbered: boolean
  bulleted: boolean
}

const mostWords = 40
const mostLetters = 400
const open = /[.;,…]$/u
const lowerLetter = /\p{Ll}/u
const figures = /\d+\s*\/\s*\d+|\d{2,}(?:[.,]\d+)*\s+(?!tháng)\p{Ll}/u

/** Whether a line is a heading: it names a face of the work and tells of no deed. */
export function isTitle(line: Line): boolean {
  if (line.text.length > mostLetters) return false
  // Most lines are settled without looking at their words.
  const mixed = lowerLetter.test(line.text)
  if (mixed && ((!line.numbered && open.test(line.text)) || figures.test(line.text))) return false
  const words = tokenize(line.text)
  if (words.length === 0) return line.numbered
  if (words.length > mostWords) return false
  if (!line.bulleted && isCapitals(line.text, words)) return true
  if (open.test(line.text) && !(line.numbered && isBare(words))) return false
  return line.bulleted ? isBulletedTitle(line.text, words) : isPlainTitle(line, words)
}

function isPlainTitle({ text, numbered }: Line, words: readonly Token[]): boolean {
  const telling = startsTelling(words)
  if (numbered) {
    if (text.endsWith(':')) return words.length <= 30
    if (headingStems.at(words, 0)) return true
    return (
      isBare(words) ||
      (words.length <= 14 &&
        isBare(words.slice(verbs.at(words, 0)?.length ?? 0)) &&
        namesFace(words))
    )
  }
  if (words.length > 16 || !isCapital(words[0])) return false
  return telling && (headingStems.at(words, 0) ? !hasDeed(words) : isBare(words))
}

/** "* Thành tích năm 2022:" */
function isBulletedTitle(text: string, words: readonly Token[]): boolean {
  return text.endsWith(':') && words.length <= 10 && startsTelling(words)
}

function isCapitals(text: string, words: readonly Token[]): boolean {
  return !lowerLetter.test(text) && words.filter(({ kind }) => kind === 'word').length >= 2
}

function startsTelling(words: readonly Token[]): boolean {
  return Boolean(headingStems.at(words, 0) ?? zonePhrases.at(words, 0) ?? areaHeadings.at(words, 0))
}

/** Nothing is left but names of faces of the work: neither a deed nor a thing done. */
function isBare(words: readonly Token[]): boolean {
  return rest(words).every((at) => !verbs.at(words, at) && !events.at(words, at))
}

function namesFace(words: readonly Token[]): boolean {
  return words.some((_, at) => areaHeadings.at(words, at)?.value !== undefined)
}

/** "thông tin đối ngoại, tham mưu nghiên cứu; công tác người Việt Nam ở nước ngoài" */
export function namesOnlyFaces(words: readonly Token[]): boolean {
  return rest(words).every((at) => words[at]!.kind === 'sign')
}

function hasDeed(words: readonly Token[]): boolean {
  return rest(words).some((at) => verbs.at(words, at)?.value.force === 'act' && at === 0)
}

/** The places that no phrase of headings uses up. */
function rest(words: readonly Token[]): number[] {
  const places: number[] = []
  for (let at = 0; at < words.length; ) {
    const used =
      areaHeadings.at(words, at) ?? zonePhrases.at(words, at) ?? headingStems.at(words, at)
    if (!used) places.push(at)
    at += used?.length ?? 1
  }
  return places
}
