import type { Allotment, AwardStatus } from '../awards/allotment.ts'
import { findBlock } from '../awards/blocks.ts'
import { higherOf } from '../awards/candidates.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Language } from '../words/say.ts'
import type { Worked } from '../work.ts'
import { awardTexts } from './award-texts.ts'
import { seatsInWords } from './seats-words.ts'
import { unmetInWords } from './unmet.ts'
import { listInWords } from './value-words.ts'
import { workedFrom } from './worked-from.ts'

/** One award with every member: nobody is left out silently. */
export interface AwardRows {
  readonly award: string
  readonly title: string
  /** How its seats come about. */
  readonly seats: string
  /** In the order of the listing. */
  readonly rows: readonly AwardRow[]
}

export interface AwardRow {
  readonly member: string
  readonly status: AwardStatus | 'unranked'
  /** Sentences, the actual values in them. */
  readonly reasons: readonly string[]
}

/** For every award of a result what became of each member, and why. */
export function awardRows(season: SeasonFile, result: Result, language: Language): AwardRows[] {
  const worked = workedFrom(season, result)
  return worked.allotments.map((allotment) => ({
    award: allotment.award.id,
    title: allotment.award.title,
    seats: seatsInWords(worked, allotment, language),
    rows: worked.standings.places.map(({ id }) => row(id, { worked, allotment, language })),
  }))
}

/** All that a reason may speak of. */
interface Told {
  readonly worked: Worked
  readonly allotment: Allotment
  readonly language: Language
}

function row(member: string, told: Told): AwardRow {
  const status = told.allotment.statuses.get(member) ?? 'unranked'
  return { member, status, reasons: reasons[status](member, told) }
}

const reasons: Record<AwardRow['status'], (member: string, told: Told) => string[]> = {
  recipient: seated,

  withheld: (member, told) => {
    const { award } = told.allotment
    const block = findBlock(member, award, told.worked.season.blocks!, 'withheld')!
    return [...seated(member, told), awardTexts[told.language].withheld(block.reason)]
  },

  pending: (member, { allotment: { pending }, ...told }) => {
    const { choose, among } = pending!
    return [awardTexts[told.language].pending(choose, among.length, others(member, among, told))]
  },

  denied: (member, { allotment: { award }, worked: { season }, language }) => {
    const block = findBlock(member, award, season.blocks!, 'denied')!
    return [awardTexts[language].denied(block.reason)]
  },

  // The first of all that it holds is an earlier one, and so is the award that one is taken from.
  'holds-higher': (member, { worked, language }) => {
    const higher = higherOf(member, worked.allotments)!
    const has = higher.recipients.includes(member)
    return [awardTexts[language][has ? 'holds' : 'heldFor'](higher.award.title)]
  },

  'not-eligible': (member, { worked, allotment: { award }, language }) => {
    const from = worked.allotments.find((one) => one.award.id === award.from)
    const chosen = !from || from.recipients.includes(member)
    const failed = award.requires
      ? unmetInWords(award.requires, worked.members.get(member)!, worked.season, language)
      : []
    return chosen ? failed : [awardTexts[language].onlyFrom(from.award.title), ...failed]
  },

  'excluded-tie': (member, { allotment: { across }, ...told }) => [
    awardTexts[told.language].excluded(others(member, across, told)),
  ],

  'beyond-seats': (member, { worked, allotment, language }) => {
    const say = awardTexts[language]
    const { across, decision, count, unfilled } = allotment
    if (across.includes(member) && decision) return [say.notChosen(decision.reference)]
    if (count.seats === 0) return [say.noSeats()]
    const reasons = [rankInWords(member, worked, language), say.beyond(count.seats)]
    return unfilled > 0 ? [...reasons, say.behindExcluded()] : reasons
  },

  unranked: (member, { worked, language }) => {
    const reason = worked.members.get(member)!.member.reason
    return [awardTexts[language].unranked(reason)]
  },
}

/** Why one has a seat: its rank, and if the line fell through its level, what settled that. */
function seated(member: string, { worked, allotment, language }: Told): string[] {
  const say = awardTexts[language]
  const { across, decision, count } = allotment
  const rank = rankInWords(member, worked, language)
  if (!across.includes(member)) return [rank, say.within(count.seats)]
  if (decision) return [rank, say.chosen(decision.reference)]
  return [rank, say.expanded(others(member, across, { worked, language }))]
}

function rankInWords(member: string, { standings }: Worked, language: Language): string {
  const rank = String(standings.places.find(({ id }) => id === member)!.rank)
  return awardTexts[language].rank(language === 'vi' ? rank.replace('.', ',') : rank)
}

/** The names of the other ones of a group. */
function others(
  member: string,
  group: readonly string[],
  { worked, language }: Pick<Told, 'worked' | 'language'>,
): string {
  const names = group.filter((id) => id !== member).map((id) => worked.members.get(id)!.member.name)
  return listInWords(names, language)
}
