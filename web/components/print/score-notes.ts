import { whyAbove } from '../../../scoring/explain/why-above.ts'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/print.ts'
import { gradeTitle } from './grade-title.ts'

/** At most so many codes are named; a longer list is counted. */
const mostCodes = 6

/**
 * What the reader of the score table must know beside its numbers: what the columns are, ties and what
 * decided them, figures that are missing, grades that were lowered, who is out of competition.
 *
 * @param rules The season with the members' names as the table shows them.
 * @param pending The members that have not handed in their sheets.
 */
export function scoreNotes(
  rules: SeasonFile,
  result: Result,
  self: Result | null,
  pending: ReadonlySet<string>,
): string[] {
  const members = result.members.filter(({ id }) => !pending.has(id))
  const stage = t.notes(`stage.${result.stage}`)
  return [
    rules.sheet.nodes
      .map(({ code, title }) => `${code}: ${title}`)
      .join('; ')
      .concat('.'),
    ...(self ? [t.notes('brackets', stage)] : []),
    ...ties(rules, { ...result, members }),
    ...members.flatMap((member) => memberNotes(rules, result, member)),
    ...notHandedIn(rules, pending),
    ...(members.some(({ cut }) => cut !== '0') ? [t.notes('cut')] : []),
  ]
}

/** Of neighbours with one total: what put the one above the other. */
function ties(rules: SeasonFile, result: Result): string[] {
  const ranked = result.members.filter(({ rank }) => rank !== null)
  return ranked.flatMap((member, index) => {
    const next = ranked[index + 1]
    return next && next.total === member.total
      ? [whyAbove(rules, result, member.id, next.id, locale())]
      : []
  })
}

function notHandedIn({ members }: SeasonFile, pending: ReadonlySet<string>): string[] {
  const names = members.filter(({ id }) => pending.has(id)).map(({ name }) => name)
  return names.length > 0 ? [t.notes('pending', names.join(', '))] : []
}

function memberNotes(rules: SeasonFile, result: Result, member: ResultMember): string[] {
  const { name, reason } = rules.members.find(({ id }) => id === member.id)!
  return [
    ...missing(name, result, member),
    ...lowered(rules, name, member),
    ...(member.rank === null ? [t.notes('unranked', name, reason ?? '')] : []),
  ]
}

function missing(name: string, { questions }: Result, { id }: ResultMember): string[] {
  const codes = questions.flatMap((question) =>
    question.kind === 'missing' && question.member === id ? [question.criterion] : [],
  )
  if (codes.length === 0) return []
  return codes.length > mostCodes
    ? [t.notes('missingMany', name, codes.length)]
    : [t.notes('missing', name, codes.join(', '))]
}

function lowered(rules: SeasonFile, name: string, member: ResultMember): string[] {
  const { grade, grade_before_sanctions: before } = member
  if (before === null || before === grade || member.sanctions.length === 0) return []
  return [t.notes('sanctioned', name, gradeTitle(rules, before), gradeTitle(rules, grade))]
}
