import type { Award } from '../../../scoring/model/award.ts'
import type { AwardResult, ResultMember } from '../../../scoring/model/result.ts'
import type { Asked } from '../asked.ts'
import { type Standings, standingsFor } from '../score-table/noted.ts'

/** An award with those who are proposed for it, best first, and what is still open. */
export interface Proposed {
  award: Award
  recipients: ResultMember[]
  open: AwardResult['pending']
}

/** By award in order of precedence, as the awards page has it. */
export async function proposedIn(
  asked: Asked,
): Promise<{ standings: Standings; proposed: Proposed[] }> {
  const standings = await standingsFor({ ...asked, stage: 'verified' })
  const { rules, result } = standings
  const proposed = (rules.awards ?? []).map((award) => {
    const { recipients = [], pending = null } = result.awards[award.id] ?? {}
    const chosen = result.members.filter(({ id }) => recipients.includes(id))
    return { award, recipients: chosen, open: pending }
  })
  return { standings, proposed }
}
