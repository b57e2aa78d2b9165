import { checkSheet } from '../../../scoring/check.ts'
import { awardRows } from '../../../scoring/explain/award-rows.ts'
import { compareMembers } from '../../../scoring/explain/compare-members.ts'
import { explainMember } from '../../../scoring/explain/line.ts'
import { whyAbove } from '../../../scoring/explain/why-above.ts'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { resultOf } from '../../../scoring/score.ts'
import type { Language } from '../../../scoring/words/say.ts'
import { type Worked, workSeason } from '../../../scoring/work.ts'

/** So many members of a season are told; the others are like them. */
const mostMembers = 3

const languages: readonly Language[] = ['vi', 'en']

/** What is said of a sheet without any figures. */
export function findingsTold(season: SeasonFile): string {
  return `${languages.flatMap((language) => findingsOf(season, language)).join('\n')}\n`
}

/** What is said of a season: its lines, ranking, awards and findings, in both languages. */
export function everythingTold(season: SeasonFile): string {
  const worked = workSeason(season, 'verified', true)
  const result = resultOf(worked, 'vi')
  const members = result.members.slice(0, mostMembers).map(({ id }) => id)
  const parts = [
    ...members.map((id, at) => [`# ${id}`, ...linesOf(worked, id, at === 0)]),
    ['# ranking', ...rankingOf(season, result)],
    ['# awards', ...languages.flatMap((language) => awardsOf(season, result, language))],
    ['# check', ...languages.flatMap((language) => findingsOf(season, language))],
  ]
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`
}

/** @param isFirst The rules, which are the same for all members, are told of the first. */
function linesOf(worked: Worked, id: string, isFirst: boolean): string[] {
  return explainMember(worked, id).flatMap((line) => lineOf(line, isFirst))
}

function lineOf(line: ExplainedLine, isFirst: boolean): string[] {
  const { code, fact, rule, sentence, steps, cut, value, points, reason } = line
  return [
    `${code}: ${value} ${points}`,
    ...languages.flatMap((language) => [
      `  ${language}: ${sentence[language]}`,
      ...(fact ? [`    ${fact[language]}`] : []),
      ...(rule && isFirst ? [`    ${rule[language]}`] : []),
      ...steps.map((step) => `    → ${step[language]}`),
      ...cut.map((one) => `    – ${one[language]}`),
    ]),
    ...steps.map(({ vi: _, en: __, ...numbers }) => `    ${plain(numbers)}`),
    ...cut.map(({ vi: _, en: __, ...numbers }) => `    – ${plain(numbers)}`),
    ...(reason === undefined ? [] : [`    “${reason}”`]),
  ]
}

function plain(numbers: object): string {
  return JSON.stringify(numbers).replaceAll('"', '')
}

/** Each member against the next of the listing, from both sides. */
function rankingOf(season: SeasonFile, result: Result): string[] {
  const ids = result.members.map(({ id }) => id)
  return ids.slice(1).flatMap((id, at) => [
    ...languages.map((language) => whyAbove(season, result, ids[at]!, id, language)),
    `  ${compareMembers(season, result, ids[at]!, id)
      .rows.map(({ code, title, difference }) => `${code} ${title} ${difference}`)
      .join('; ')}`,
  ])
}

function awardsOf(season: SeasonFile, result: Result, language: Language): string[] {
  return awardRows(season, result, language).flatMap(({ award, title, seats, rows }) => [
    `${award} ${title}: ${seats}`,
    ...rows.map(({ member, status, reasons }) => `  ${member} ${status}: ${reasons.join(' ')}`),
  ])
}

function findingsOf(season: SeasonFile, language: Language): string[] {
  return checkSheet(season, language).map(
    ({ severity, code, path, node, message, mend, fix }) =>
      `${severity} ${code} ${path} ${node}: ${message} → ${mend} ${JSON.stringify(fix ?? null)}`,
  )
}
