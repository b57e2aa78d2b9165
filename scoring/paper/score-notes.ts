import { whyAbove } from '../explain/why-above.ts'
import type { Result, ResultMember } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Language } from '../words/say.ts'
import { noteTexts } from './note-texts.ts'

/** At most so many codes are named; a longer list is counted. */
const mostCodes = 6

/** What the notes of a score table are about. */
export interface Noted {
  /** The season with the members' names as the table shows them. */
  rules: SeasonFile
  result: Result
  /** By self-score, where the table shows it too. */
  self: Result | null
  /** The members that have not handed in their sheets. */
  pending: ReadonlySet<string>
}

/**
 * What the reader of the score table must know beside its numbers: what the columns are, ties and what
 * decided them, figures that are missing, grades that were lowered, who is out of competition.
 */
export function scoreNotes({ rules, result, self, pending }: Noted, language: Language): string[] {
  const t = noteTexts[language]
  const members = result.members.filter(({ id }) => !pending.has(id))
  const names = rules.members.filter(({ id }) => pending.has(id)).map(({ name }) => name)
  return [
    `${rules.sheet.nodes.map(({ code, title }) => `${code}: ${title}`).join('; ')}.`,
    ...(self ? [t.brackets(t.stage[result.stage])] : []),
    ...ties(rules, { ...result, members }, language),
    ...members.flatMap((member) => memberNotes(rules, result, member, language)),
    ...(names.length > 0 ? [t.pending(names.join(', '))] : []),
    ...(members.some(({ cut }) => cut !== '0') ? [t.cut] : []),
  ]
}

/** Of neighbours with one total: what put the one above the other. */
function ties(rules: SeasonFile, result: Result, language: Language): string[] {
  const ranked = result.members.filter(({ rank }) => rank !== null)
  return ranked.flatMap((member, index) => {
    const next = ranked[index + 1]
    return next && next.total === member.total
      ? [whyAbove(rules, result, member.id, next.id, language)]
      : []
  })
}

function memberNotes(
  rules: SeasonFile,
  result: Result,
  member: ResultMember,
  language: Language,
): string[] {
  const { name, reason } = rules.members.find(({ id }) => id === member.id)!
  const unranked = noteTexts[language].unranked(name, reason)
  return [
    ...missing(name, result, member, language),
    ...lowered(rules, name, member, language),
    ...(member.rank === null ? [unranked] : []),
  ]
}

function missing(
  name: string,
  { questions }: Result,
  { id }: ResultMember,
  language: Language,
): string[] {
  const t = noteTexts[language]
  const codes = questions.flatMap((question) =>
    question.kind === 'missing' && question.member === id ? [question.criterion] : [],
  )
  if (codes.length === 0) return []
  return [
    codes.length > mostCodes
      ? t.missingMany(name, codes.length)
      : t.missing(name, codes.join(', ')),
  ]
}

function lowered(
  rules: SeasonFile,
  name: string,
  member: ResultMember,
  language: Language,
): string[] {
  const { grade, grade_before_sanctions: before } = member
  if (before === null || before === grade || member.sanctions.length === 0) return []
  const t = noteTexts[language]
  const title = (id: string) => gradeTitle(rules, id, language)
  return [
    grade === null
      ? t.ungraded(name, title(before))
      : t.sanctioned(name, title(before), title(grade)),
  ]
}

/** How a grade is called; in words too where there is none. */
export function gradeTitle(
  { grades }: Pick<SeasonFile, 'grades'>,
  grade: string | null,
  language: Language,
): string {
  return grades?.find(({ id }) => id === grade)?.title ?? noteTexts[language].noGrade
}
