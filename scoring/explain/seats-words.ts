import type { Allotment } from '../awards/allotment.ts'
import type { Award } from '../model/award.ts'
import type { Language } from '../words/say.ts'
import type { Worked } from '../work.ts'
import { awardTexts } from './award-texts.ts'

/** How the seats of an award come about: "20% của 11 đơn vị thành viên: 2 suất". */
export function seatsInWords(
  worked: Worked,
  { award, count }: Allotment,
  language: Language,
): string {
  const say = awardTexts[language]
  const parts = [quotaInWords(worked, award, count.quota, language)]
  if (count.usedByHigher > 0) parts.push(say.lessHigher(count.usedByHigher))
  if (count.absorbed > 0) parts.push(say.lessAbsorbed(count.absorbed))
  if (parts.length > 1) parts.push(say.left(count.seats))
  return parts.join(', ')
}

function quotaInWords(
  { season, standings, allotments }: Worked,
  { quota, from }: Award,
  seats: number,
  language: Language,
): string {
  const say = awardTexts[language]
  if ('count' in quota) return say.count(seats)
  const bases = {
    members: () => say.base.members(season.members.length),
    ranked: () => say.base.ranked(standings.levels.flat().length),
    recipients: () => {
      const of = allotments.find(({ award }) => award.id === (quota.of ?? from))!
      return say.base.recipients(of.recipients.length, of.award.title)
    },
  }
  const percent = language === 'vi' ? quota.percent.replace('.', ',') : quota.percent
  const stated = say.percent(percent, bases[quota.base](), seats)
  return quota.min === undefined ? stated : `${stated} (${say.atLeast(quota.min)})`
}
