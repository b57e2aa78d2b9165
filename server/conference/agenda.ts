import type { StoredDecision } from '../../db/queries/award-decisions.ts'
import type { Award, Decision } from '../../scoring/model/award.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { levelGroups } from '../../scoring/votes/level-groups.ts'
import { conferenceResult, unconfirmed } from './open-questions.ts'
import type { AgendaItem, Effect } from './schema.ts'

/** More ways than this are not tried out one by one. */
const mostWays = 24

/**
 * What the conference has to settle, as it follows from the figures and the decisions so far: what is to be
 * decided, and what changes with each way of deciding it.
 */
export function agendaOf(file: SeasonFile, decisions: readonly StoredDecision[]): AgendaItem[] {
  const result = conferenceResult(file)
  return [
    ...result.questions.flatMap((question) =>
      question.kind === 'tie' ? [choiceItem(file, result, question)] : [],
    ),
    ...levelGroups(result).map((group) => orderItem(file, result, group)),
    ...confirmItems(file.awards ?? [], result, decisions),
    ...restItems(result),
  ]
}

const bare = { award: null, choose: 0, criterion: null, condition: null, effects: [] }

type Tie = Extract<Result['questions'][number], { kind: 'tie' }>

function choiceItem(file: SeasonFile, result: Result, { award, choose, among }: Tie): AgendaItem {
  const tried = waysToChoose(among.length, choose) > mostWays ? [] : choices(among, choose)
  const ways = tried.map((members): [string[], Decision] => [
    members,
    { award, members, reference: '?' },
  ])
  return {
    ...{ ...bare, kind: 'choose', id: `choose:${award}`, award, choose },
    members: among,
    effects: effectsOf(file, result, ways),
  }
}

/** Of two the two orders; of more who is first of them. */
function orderItem(file: SeasonFile, result: Result, group: string[]): AgendaItem {
  const ways = group.map((first): [string[], Decision] => {
    const ranking = [first, ...group.filter((id) => id !== first)]
    return [ranking, { ranking, reference: '?' }]
  })
  return {
    ...{ ...bare, kind: 'rank', id: `rank:${group.join(',')}`, choose: 1 },
    members: group,
    effects: effectsOf(file, result, ways),
  }
}

/** What the figures cannot say (that targets were exceeded, that nothing speaks against it) people confirm. */
function confirmItems(
  awards: readonly Award[],
  result: Result,
  decisions: readonly StoredDecision[],
): AgendaItem[] {
  return awards.flatMap(({ id, title }) => {
    const members = unconfirmed(result, decisions, id)
    if (members.length === 0) return []
    const condition = title.match(/\(([^()]+)\)\s*$/)?.[1] ?? null
    return [
      { ...bare, kind: 'confirm' as const, id: `confirm:${id}`, award: id, members, condition },
    ]
  })
}

function restItems({ questions }: Result): AgendaItem[] {
  return questions.flatMap((question): AgendaItem[] => {
    if (question.kind === 'tie') return []
    const { kind, member } = question
    const award = question.kind === 'withheld' ? question.award : null
    const criterion = question.kind === 'missing' ? question.criterion : null
    const id = `${kind}:${award ?? criterion}:${member}`
    return [{ ...bare, kind, id, award, criterion, members: [member] }]
  })
}

function effectsOf(
  file: SeasonFile,
  now: Result,
  ways: readonly (readonly [string[], Decision])[],
): Effect[] {
  if (ways.length > mostWays) return []
  return ways.map(([members, decision]) => {
    const then = conferenceResult({ ...file, decisions: [...(file.decisions ?? []), decision] })
    const awards = Object.entries(then.awards).flatMap(([award, { recipients }]) =>
      String(now.awards[award]?.recipients) === String(recipients) ? [] : [{ award, recipients }],
    )
    return { members, awards }
  })
}

/** How many ways there are, counted without making one; it stops where there are too many to try. */
function waysToChoose(among: number, count: number): number {
  let ways = 1
  for (let taken = 1; taken <= count && ways <= mostWays; taken += 1)
    ways = (ways * (among - count + taken)) / taken
  return ways
}

/** Every way to choose so many, in the order of the list. */
function choices(among: readonly string[], count: number): string[][] {
  if (count === 0) return [[]]
  return among.flatMap((first, index) =>
    choices(among.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  )
}
